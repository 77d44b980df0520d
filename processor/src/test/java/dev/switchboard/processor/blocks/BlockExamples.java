package dev.switchboard.processor.blocks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of blocks: a small flow each, in {@code src/test/resources/blocks}, which the
 * reference page quotes.
 */
final class BlockExamples {
  static final Path FOLDER = Path.of("src/test/resources/blocks");

  /** What the examples refer to. */
  static final String SHARED = "Shared.java";

  private BlockExamples() {}

  /** The blocks that have an example, sorted. */
  static List<String> blocks() throws IOException {
    return files().stream()
        .map(f -> f.getFileName().toString())
        .filter(f -> !f.equals(SHARED))
        .map(f -> f.substring(0, f.length() - ".java".length()))
        .toList();
  }

  /** All files, sorted. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  /**
   * The block itself, from its annotation to the nested type that carries it, without its
   * indentation.
   */
  static String snippet(String block) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(block + ".java"))) {
      boolean starts = line.matches("  @" + block + "\\b.*");
      if (starts || !lines.isEmpty()) {
        lines.add(line.substring(2));
        if (line.startsWith("  interface ")) {
          return String.join("\n", lines);
        }
      }
    }
    throw new IllegalStateException("the example of " + block + " does not show it");
  }
}
