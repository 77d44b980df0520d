package dev.switchboard.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The contact centers below {@code golden}, each synthesized once for all tests. */
final class GoldenCenters {
  static final Path FOLDER = Path.of("src/test/resources/golden");

  private static final Map<String, Synthesized> DONE = new TreeMap<>();

  private GoldenCenters() {}

  /**
   * A contact center that was synthesized.
   *
   * @param summary what the run said
   * @param assembly the cloud assembly
   */
  record Synthesized(Summary summary, Path assembly) {}

  /** Their names, sorted. */
  static List<String> features() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** One of them in staging. */
  static synchronized Synthesized synthesized(String feature) throws Exception {
    Synthesized done = DONE.get(feature);
    if (done == null) {
      Path folder = Files.createTempDirectory("golden");
      Summary summary =
          SynthesizedCenter.of(
              GeneratedCenter.compile(FOLDER.resolve(feature).resolve("Center.java")),
              TestEnvironments.staging(),
              folder);
      done = new Synthesized(summary, folder.resolve("cdk.out"));
      DONE.put(feature, done);
    }
    return done;
  }
}
