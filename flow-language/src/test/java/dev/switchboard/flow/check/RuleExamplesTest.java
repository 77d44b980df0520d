package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Each rule's examples: {@code rules/<Id>/<Case>.json} draws exactly the findings of {@code
 * <Case>.errors}, and {@code <Case>Legal.json}, the nearest legal flow, draws none. {@code
 * -Dgolden.update=true} writes the findings anew.
 */
class RuleExamplesTest {
  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final String LEGAL = "Legal.json";

  @TestFactory
  Stream<DynamicTest> faultyFlowsDrawTheirFindings() throws IOException {
    return files(f -> f.endsWith(".json") && !f.endsWith(LEGAL))
        .map(f -> test(f, () -> checkFaulty(f)));
  }

  @TestFactory
  Stream<DynamicTest> legalFlowsDrawNone() throws IOException {
    return files(f -> f.endsWith(LEGAL)).map(f -> test(f, () -> assertThat(findings(f)).isEmpty()));
  }

  @Test
  void everyRuleHasAFaultyAndALegalExample() throws IOException {
    assertThat(ruleIds(f -> f.endsWith(".json") && !f.endsWith(LEGAL)))
        .isEqualTo(new TreeSet<>(FlowRules.ids()));
    assertThat(ruleIds(f -> f.endsWith(LEGAL))).isEqualTo(new TreeSet<>(FlowRules.ids()));
  }

  @Test
  void everyListOfFindingsBelongsToAFlow() throws IOException {
    assertThat(
            files(f -> f.endsWith(".errors"))
                .map(f -> Path.of(f.toString().replace(".errors", ".json"))))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f).exists());
  }

  private static void checkFaulty(Path file) throws IOException, FlowFormatException {
    String found = String.join("\n", findings(file)) + "\n";
    Path expected = Path.of(file.toString().replace(".json", ".errors"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
    assertThat(found).contains("[" + file.getParent().getFileName() + "]");
  }

  private static List<String> findings(Path file) throws IOException, FlowFormatException {
    ParsedFlow flow = FlowCodec.read(file);
    FlowKind kind = FlowKind.of(flow.content());
    String name = file.getFileName().toString().replace(".json", "");
    return FlowRules.check(
            new FlowSubject(
                name, kind.type(), kind.module(), flow.content(), Catalogue.standard(), Words.JSON))
        .stream()
        .map(
            f ->
                f.severity()
                    + " "
                    + flow.sources().nearest(f.pointer())
                    + " ["
                    + f.rule()
                    + "] "
                    + f.message())
        .toList();
  }

  private static TreeSet<String> ruleIds(Predicate<String> names) throws IOException {
    return files(names)
        .map(f -> f.getParent().getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> files(Predicate<String> names) throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(f -> Files.isRegularFile(f) && names.test(f.toString()))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static DynamicTest test(Path file, Executable check) {
    return DynamicTest.dynamicTest(RULES.relativize(file).toString(), check);
  }
}
