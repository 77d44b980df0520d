package dev.switchboard.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever a source looks like, users get diagnostics: seeded damage to sources never makes the
 * processor throw. Every mutant compiles, or fails with a diagnostic that says why.
 */
class SourceFuzzTest {
  private static final int MUTANTS = 2_400;

  @Test
  void damagedSourcesNeverBreakTheProcessor() throws IOException {
    List<String> seeds = seeds();
    int compiled = 0;
    int withFindings = 0;
    try (var compilation = new InMemoryCompilation()) {
      for (int i = 0; i < MUTANTS; i++) {
        String mutant = new SourceMutator(i).mutate(seeds.get(i % seeds.size()));
        InMemoryCompilation.Outcome outcome = compile(compilation, i, mutant);
        if (outcome.success()) {
          compiled++;
        } else if (outcome.messages().isBlank()) {
          fail("mutant %d fails and nothing says why:%n%s", i, mutant);
        }
        if (outcome.messages().contains("[")) {
          withFindings++;
        }
        assertThat(outcome.printed() + outcome.messages())
            .as("mutant %d:%n%s", i, mutant)
            .doesNotContain("\tat ", "Exception", "please report");
      }
    }
    System.out.printf(
        "%d mutants of %d sources on Java %s: %d compiled, %d were refused, %d had findings, none"
            + " broke the processor%n",
        MUTANTS,
        seeds.size(),
        Runtime.version().feature(),
        compiled,
        MUTANTS - compiled,
        withFindings);
    assertThat(compiled).as("some damage is harmless").isPositive();
    assertThat(withFindings).as("some damage is found by rules").isPositive();
  }

  private static InMemoryCompilation.Outcome compile(
      InMemoryCompilation compilation, int number, String mutant) {
    try {
      return compilation.compile(Map.of("Support.java", mutant));
    } catch (RuntimeException e) {
      throw new AssertionError(
          "mutant " + number + " made javac or the processor throw:\n" + mutant, e);
    }
  }

  /**
   * The center that was written for this test, and the examples of the rules, right and wrong ones.
   */
  private static List<String> seeds() throws IOException {
    List<String> seeds = new ArrayList<>();
    try (InputStream in = SourceFuzzTest.class.getResourceAsStream("/fuzz/Support.java")) {
      seeds.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Path rules = Path.of("src/test/resources/rules");
    if (Files.isDirectory(rules)) {
      try (Stream<Path> files = Files.walk(rules)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          seeds.add(Files.readString(file));
        }
      }
    }
    return seeds;
  }
}
