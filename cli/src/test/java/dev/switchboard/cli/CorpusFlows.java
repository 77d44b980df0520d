package dev.switchboard.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published flows that tests read, where they are at hand: the folder that the environment
 * variable {@value #VARIABLE} names or, without it, {@code shared/corpus} beside the project. Tests
 * that need them are skipped elsewhere.
 */
public final class CorpusFlows {
  private static final String VARIABLE = "SWITCHBOARD_CORPUS";

  private CorpusFlows() {}

  /** The files in the flow language, by name. */
  public static List<Path> flows() {
    return files("flows");
  }

  /** The files in the older export format, by name. */
  public static List<Path> legacy() {
    return files("legacy");
  }

  /** The index, one line a file. */
  public static Path index() {
    return folder().resolve("INDEX.tsv");
  }

  private static List<Path> files(String kind) {
    try (Stream<Path> files = Files.list(folder().resolve(kind))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    Path folder =
        Optional.ofNullable(System.getenv(VARIABLE))
            .map(Path::of)
            .orElseGet(() -> projectRoot().resolveSibling("shared").resolve("corpus"));
    assumeTrue(
        Files.isDirectory(folder.resolve("flows")),
        "the published flows are not at hand: set " + VARIABLE + " to the folder that holds them");
    return folder;
  }

  private static Path projectRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!isProjectRoot(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static boolean isProjectRoot(Path folder) {
    try {
      Path pom = folder.resolve("pom.xml");
      return Files.exists(pom) && Files.readString(pom).contains("<modules>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
