package dev.switchboard.runtime;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.processor.ConnectProcessor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** A contact center that the real processor compiled together with what it generated. */
final class GeneratedCenter {
  private final Compilation compilation;

  private GeneratedCenter(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Compiles sources; the file name of each is its type's. */
  static GeneratedCenter compile(Path... sources) {
    return new GeneratedCenter(
        javac()
            .withProcessors(new ConnectProcessor())
            .withOptions("-Xlint:all,-processing,-options")
            .compile(Arrays.stream(sources).map(GeneratedCenter::source).toList()));
  }

  /** Compiles one source. */
  static GeneratedCenter compile(String typeName, String source) {
    return new GeneratedCenter(
        javac()
            .withProcessors(new ConnectProcessor())
            .compile(JavaFileObjects.forSourceString(typeName, source)));
  }

  /** Compiles sources by type name, with options of the processor. */
  static GeneratedCenter compile(Map<String, String> sources, List<String> options) {
    return new GeneratedCenter(
        javac()
            .withProcessors(new ConnectProcessor())
            .withOptions(options)
            .compile(
                sources.entrySet().stream()
                    .map(s -> JavaFileObjects.forSourceString(s.getKey(), s.getValue()))
                    .toList()));
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Compilation compilation() {
    return compilation;
  }

  /** The generated sources by file name. */
  Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(
          Path.of(file.toUri().getPath()).getFileName().toString(),
          file.getCharContent(true).toString());
    }
    return sources;
  }

  /** The notes, in order. */
  List<String> notes() {
    return compilation.notes().stream().map(note -> note.getMessage(null)).toList();
  }

  /** Writes classes and resources to a folder, as a build would. */
  void writeTo(Path folder) throws IOException {
    List<JavaFileObject> files =
        compilation.generatedFiles().stream()
            .filter(file -> file.toUri().getPath().startsWith("/" + StandardLocation.CLASS_OUTPUT))
            .sorted(Comparator.comparing(file -> file.toUri().getPath()))
            .toList();
    for (JavaFileObject file : files) {
      String path =
          file.toUri().getPath().substring(("/" + StandardLocation.CLASS_OUTPUT).length() + 1);
      Path target = folder.resolve(path);
      Files.createDirectories(target.getParent());
      try (InputStream in = file.openInputStream()) {
        Files.write(target, in.readAllBytes());
      } catch (FileNotFoundException e) {
        // The compiler looked for a file here; it was never written.
        continue;
      }
    }
  }

  /** The files of the class output below a folder, by path. */
  Map<String, String> resources(String folder) throws IOException {
    Map<String, String> resources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.toUri().getPath();
      if (path.contains(folder)) {
        try (InputStream in = file.openInputStream()) {
          resources.put(
              path.substring(path.indexOf(folder)),
              new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return resources;
  }
}
