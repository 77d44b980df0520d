package dev.switchboard.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.stream.Collectors;

/** A class path that announces some registries and no others. */
final class RegistryClassLoader extends ClassLoader {
  private static final String SERVICE = "META-INF/services/" + StackRegistry.class.getName();

  private final String names;

  @SafeVarargs
  RegistryClassLoader(Class<? extends StackRegistry>... registries) {
    super(RegistryClassLoader.class.getClassLoader());
    this.names = Arrays.stream(registries).map(Class::getName).collect(Collectors.joining("\n"));
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!name.equals(SERVICE)) {
      return super.getResources(name);
    }
    return Collections.enumeration(Collections.singleton(url()));
  }

  private URL url() throws MalformedURLException {
    return new URL(
        null,
        "memory:" + SERVICE,
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(names.getBytes(StandardCharsets.UTF_8));
              }
            };
          }
        });
  }
}
