package dev.switchboard.cli.imports;

import dev.switchboard.processor.ConnectProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A module in a folder, compiled with the processor as its build would. */
public final class ImportedModule {
  private ImportedModule() {}

  /**
   * Compiles the sources of a module against its environment files.
   *
   * @param module the folder
   * @param target where the compiler writes
   * @return what it said, one line a diagnostic: its kind and its message
   */
  public static List<String> compile(Path module, Path target) throws IOException {
    return compile(module, target, "-Aswitchboard.config=" + module.resolve("config"));
  }

  /** Compiles the sources of a module against no environment. */
  static List<String> compileAlone(Path module, Path target) throws IOException {
    return compile(module, target, "-implicit:none");
  }

  private static List<String> compile(Path module, Path target, String option) throws IOException {
    Files.createDirectories(target);
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var manager = javac.getStandardFileManager(diagnostics, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              List.of(
                  "-proc:only", "-Xlint:all,-processing,-options", option, "-d", target.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(sources(module)));
      task.setProcessors(List.of(new ConnectProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(d -> d.getKind() + " " + d.getMessage(null))
        .sorted()
        .toList();
  }

  private static List<Path> sources(Path module) {
    try (Stream<Path> tree = Files.walk(module.resolve("src/main/java"))) {
      return tree.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
