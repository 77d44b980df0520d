package dev.switchboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of requirements counts its own rows, and what it names as evidence is there. */
class RequirementsTest {
  private static final Path PAGE = ProjectFiles.ROOT.resolve("docs/requirements.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| S(\\d+) \\| .* \\| ([a-z ]+) \\| (.*)\\|$");
  private static final Pattern COUNT = Pattern.compile("(?m)^\\*\\*\\d+ shown.*?\\*\\*");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern TEST = Pattern.compile("([A-Z]\\w*(?:Test|IT))(?:\\.(\\w+))?");

  /** A word of four words or more: what is called so in a row is a test's method. */
  private static final Pattern METHOD = Pattern.compile("[a-z]+(?:[A-Z][a-z]*){3,}");

  private static final Pattern DECLARED = Pattern.compile("\\bvoid (\\w+)\\(");

  private final String page = ProjectFiles.text(PAGE);
  private final List<MatchResult> rows = ROW.matcher(page).results().toList();

  @Test
  void everyRowHasOneOfThreeStates() {
    assertThat(rows.stream().map(row -> Integer.valueOf(row.group(1))))
        .isEqualTo(IntStream.rangeClosed(1, rows.size()).boxed().toList());
    assertThat(rows).allMatch(r -> Set.of("shown", "partly", "not yet").contains(r.group(2)));
    assertThat(page.lines().filter(line -> line.startsWith("| S"))).hasSameSizeAs(rows);
  }

  /** With {@code -Dgolden.update=true} the page is corrected. */
  @Test
  void theHeadCountsTheRows() throws IOException {
    Map<String, Long> states =
        rows.stream().collect(Collectors.groupingBy(r -> r.group(2), Collectors.counting()));
    String count =
        "**%d shown, %d partly, %d not yet; %d in all.**"
            .formatted(
                states.getOrDefault("shown", 0L),
                states.getOrDefault("partly", 0L),
                states.getOrDefault("not yet", 0L),
                rows.size());
    String counted = COUNT.matcher(page).replaceFirst(count);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, counted);
    } else {
      assertThat(page.lines().filter(line -> line.startsWith(count)))
          .as("lines of docs/requirements.md that begin with %s", count)
          .hasSize(1);
    }
  }

  @Test
  void filesThatAreEvidenceAreThere() {
    List<String> missing = new ArrayList<>();
    for (MatchResult row : rows) {
      quoted(row)
          .filter(word -> word.matches("[\\w.-]+(/[\\w.-]+)+"))
          .filter(word -> Files.exists(ProjectFiles.ROOT.resolve(firstFolder(word))))
          .filter(word -> !Files.exists(ProjectFiles.ROOT.resolve(word)))
          .forEach(word -> missing.add("S" + row.group(1) + ": " + word));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void testsThatAreEvidenceAreThere() {
    Map<String, Set<String>> tests = tests();
    Set<String> methods = tests.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (MatchResult row : rows) {
      quoted(row)
          .filter(word -> isMissing(word, tests, methods))
          .forEach(word -> missing.add("S" + row.group(1) + ": " + word));
    }
    assertThat(missing).isEmpty();
  }

  private static boolean isMissing(
      String word, Map<String, Set<String>> tests, Set<String> methods) {
    Matcher test = TEST.matcher(word);
    if (test.matches()) {
      Set<String> ofTest = tests.get(test.group(1));
      return ofTest == null || test.group(2) != null && !ofTest.contains(test.group(2));
    }
    return METHOD.matcher(word).matches() && !methods.contains(word);
  }

  private static Stream<String> quoted(MatchResult row) {
    return QUOTED.matcher(row.group(3)).results().map(quote -> quote.group(1));
  }

  private static String firstFolder(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  /** The methods of each test class, by its simple name. */
  private static Map<String, Set<String>> tests() {
    Map<String, Set<String>> tests = new TreeMap<>();
    for (Path file : ProjectFiles.endingWith(".java")) {
      if (file.toString().replace('\\', '/').contains("src/test/java")) {
        String name = file.getFileName().toString().replace(".java", "");
        tests.computeIfAbsent(name, n -> new TreeSet<>()).addAll(methods(file));
      }
    }
    return tests;
  }

  private static Set<String> methods(Path test) {
    return DECLARED
        .matcher(ProjectFiles.text(test))
        .results()
        .map(method -> method.group(1))
        .collect(Collectors.toSet());
  }
}
