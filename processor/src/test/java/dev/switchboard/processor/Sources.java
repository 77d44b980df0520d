package dev.switchboard.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles small sources with the processor, and reads what it wrote. */
final class Sources {
  private static final String HEADER =
      """
      package shop;

      import dev.switchboard.annotations.*;
      import dev.switchboard.annotations.block.*;
      import dev.switchboard.annotations.meta.*;

      """;

  private Sources() {}

  /** A source file of the package {@code shop}, with all annotations imported. */
  static JavaFileObject source(String name, String body) {
    return JavaFileObjects.forSourceString("shop." + name, HEADER + body);
  }

  /** Compiles with the processor alone. */
  static Compilation compile(JavaFileObject... sources) {
    return compile(List.of(), List.of(), sources);
  }

  /** Compiles with the processor beside others. */
  static Compilation compile(
      List<Processor> others, List<String> options, JavaFileObject... sources) {
    List<Processor> processors = new ArrayList<>(others);
    processors.add(new ConnectProcessor());
    return Compiler.javac()
        .withProcessors(processors)
        .withOptions(options.toArray())
        .compile(sources);
  }

  /** What the compilation wrote to a file, as JSON. */
  static JsonNode json(Compilation compilation, String path) {
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/switchboard/" + path)
        .map(
            file -> {
              try {
                return new JsonMapper().readTree(file.getCharContent(false).toString());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .orElseThrow(() -> new AssertionError("no " + path + "; " + compilation.diagnostics()));
  }

  /** The actions of a flow, by identifier. */
  static Map<String, JsonNode> actions(Compilation compilation, String path) {
    Map<String, JsonNode> actions = new TreeMap<>();
    json(compilation, path)
        .path("Actions")
        .forEach(a -> actions.put(a.path("Identifier").asText(), a));
    return actions;
  }

  /** All that was written below {@code META-INF/switchboard}, by path. */
  static Map<String, String> written(Compilation compilation) {
    Map<String, String> files = new TreeMap<>();
    compilation.generatedFiles().stream()
        .filter(f -> f.getName().contains("META-INF/switchboard"))
        .forEach(
            f -> {
              try {
                files.put(
                    f.getName(),
                    new String(f.openInputStream().readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return files;
  }

  /** The messages of errors and warnings, sorted. */
  static List<String> messages(Compilation compilation) {
    return Arrays.asList(compilation.errors(), compilation.warnings()).stream()
        .flatMap(List::stream)
        .map(d -> d.getMessage(null))
        .sorted()
        .toList();
  }
}
