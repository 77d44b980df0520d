package dev.switchboard.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, there is a list of problems and never an exception: the compiler reads
 * these files.
 */
class BrokenFilesTest {
  private static final String PIECES = "{}[],:\"\\ \n0123456789-+.eEtruefalsn\u00e9\u0000";

  @TempDir Path parent;

  @Test
  void mutatedFilesAreReportedAndNothingIsThrown() throws IOException {
    String right = Files.readString(Path.of("../config/production.json"));
    ConfigFolder config = new ConfigFolder(parent);
    config.write("base.json", Files.readString(Path.of("../config/base.json")));
    Random random = new Random(20260102);
    int wrong = 0;
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(right);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
          default -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
        }
      }
      config.write("production.json", text.toString());
      Environments all = config.reader().readAll();
      assertThat(all.environments().size() + all.problems().size())
          .as(text.toString())
          .isPositive();
      for (EnvironmentProblem problem : all.problems()) {
        assertThat(problem.words()).startsWith("config/").doesNotContain("\n");
      }
      wrong += all.problems().isEmpty() ? 0 : 1;
    }
    assertThat(wrong).as("files that are wrong").isBetween(150, 299);
  }

  @Test
  void extremeFilesAreReported() throws IOException {
    ConfigFolder config = new ConfigFolder(parent);
    String[] files = {
      "[".repeat(100_000),
      "{\"a\":".repeat(5_000),
      "\"" + "x".repeat(100_000) + "\"",
      "{\"queues\": {\"Sales\": {\"maxContacts\": 1e999999999}}}",
      "{\"queues\": {\"Sales\": {\"maxContacts\": 1e-999999999}}}",
      "{\"queues\": {\"Sales\": {\"maxContacts\": " + "9".repeat(900) + "}}}",
      "\u0000",
      "NaN"
    };
    for (String file : files) {
      config.write("dev.json", file);
      assertThat(config.reader().readAll().problems()).isNotEmpty();
    }
    Files.write(config.path().resolve("dev.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThat(config.reader().readAll().problems()).isNotEmpty();
    Files.delete(config.path().resolve("dev.json"));
    Files.createDirectory(config.path().resolve("dev.json"));
    assertThat(config.reader().readAll().problems()).isNotEmpty();
    Files.delete(config.path().resolve("dev.json"));
    Files.write(
        config.path().resolve("dev.json"),
        ("\ufeff" + ConfigFolder.MINIMAL).getBytes(StandardCharsets.UTF_8));
    assertThat(config.reader().readAll().problems())
        .as("a byte order mark is no mistake")
        .isEmpty();
  }
}
