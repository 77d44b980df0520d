package dev.switchboard.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The permissions of security profiles that have a name in Java; there may be others. */
public final class KnownPermissions {
  private static final Set<String> ALL = read();

  private KnownPermissions() {}

  /** Whether a permission is one of them. */
  public static boolean contains(String permission) {
    return ALL.contains(permission);
  }

  private static Set<String> read() {
    try (InputStream in = KnownPermissions.class.getResourceAsStream("permissions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
