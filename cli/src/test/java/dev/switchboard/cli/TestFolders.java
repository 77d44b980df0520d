package dev.switchboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies folders, and edits what is in them. */
final class TestFolders {
  private TestFolders() {}

  /** Copies a folder. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }

  /** Replaces a text in every file of a folder. */
  static void replace(Path folder, String from, String to) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        if (text.contains(from)) {
          Files.writeString(file, text.replace(from, to));
        }
      }
    }
  }
}
