package dev.switchboard.processor.fuzz;

import dev.switchboard.processor.ConnectProcessor;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the real javac with the processor on sources in memory, and forgets what it writes. */
final class InMemoryCompilation implements AutoCloseable {
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager standard = javac.getStandardFileManager(null, null, null);
  private final JavaFileManager files = new Forgetful(standard);

  /**
   * What a compilation said.
   *
   * @param success whether it compiled
   * @param diagnostics all it reported
   * @param printed what javac printed beside its diagnostics, such as the stack trace of a
   *     processor that threw
   */
  record Outcome(
      boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String printed) {
    String messages() {
      return diagnostics.stream().map(d -> d.getMessage(null)).collect(Collectors.joining("\n"));
    }
  }

  Outcome compile(Map<String, String> sources) {
    var collector = new DiagnosticCollector<JavaFileObject>();
    var printed = new StringWriter();
    List<JavaFileObject> units =
        sources.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            printed, files, collector, List.of("-proc:only", "-Xlint:-options"), null, units);
    task.setProcessors(List.of(new ConnectProcessor()));
    boolean success = task.call();
    return new Outcome(success, collector.getDiagnostics(), printed.toString());
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(URI.create("mem:///" + name), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class Forgetful extends ForwardingJavaFileManager<JavaFileManager> {
    Forgetful(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new Written(
          URI.create("mem:///" + className.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String name, FileObject sibling) {
      return new Written(URI.create("mem:///" + name), JavaFileObject.Kind.OTHER);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name)
        throws IOException {
      throw new FileNotFoundException(name);
    }
  }

  private static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Written(URI uri, Kind kind) {
      super(uri, kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
