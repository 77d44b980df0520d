package dev.switchboard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that a command line names: those it names themselves, and the JSON files of folders.
 */
final class FlowFiles {
  /** Where a compilation keeps other forms of flows that it has written as a whole already. */
  private static final Path OTHER_FORMS = Path.of("META-INF", "switchboard", "values");

  private FlowFiles() {}

  /**
   * The files of a path, sorted.
   *
   * @throws IOException if the path does not exist or can't be read
   */
  static List<NamedFile> under(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException("there is no file or folder of this name");
    }
    if (!Files.isDirectory(path)) {
      return List.of(new NamedFile(path, true));
    }
    List<NamedFile> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      tree.filter(p -> Files.isRegularFile(p) && p.getFileName().toString().endsWith(".json"))
          .filter(p -> !isOtherForm(p.toAbsolutePath().normalize()))
          .sorted()
          .forEach(p -> files.add(new NamedFile(p, false)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private static boolean isOtherForm(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (folder.endsWith(OTHER_FORMS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A file to check.
   *
   * @param path its path
   * @param named whether the command line names it; in a folder, files that hold no flow are passed
   *     over
   */
  record NamedFile(Path path, boolean named) {
    /** Its path as reports show it, the same on all systems. */
    String shown() {
      return path.normalize().toString().replace('\\', '/');
    }
  }
}
