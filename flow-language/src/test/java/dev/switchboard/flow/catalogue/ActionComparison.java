package dev.switchboard.flow.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.annotations.meta.OnError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares every fact that the catalogue states about one action with the reference. */
final class ActionComparison {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  private final ReferenceAction reference;
  private final ActionFacts facts;
  private final Differences differences = new Differences();

  private ActionComparison(ReferenceAction reference, ActionFacts facts) {
    this.reference = reference;
    this.facts = facts;
  }

  /** What differs, in words; none if catalogue and reference agree. */
  static List<String> differences(ReferenceAction reference, Catalogue catalogue) {
    ActionComparison comparison =
        new ActionComparison(reference, ActionFacts.of(catalogue, reference.type()));
    comparison.compare();
    return comparison.differences.list();
  }

  private void compare() {
    if (facts.shapes().isEmpty()) {
      differences.add("no block annotation stands for it");
      return;
    }
    facts.shapes().forEach(this::comparePlace);
    new ParameterComparison(reference, facts, differences).compare();
    compareErrors();
    compareConditions();
  }

  private void comparePlace(ActionShape shape) {
    String of = " of " + shape.block();
    Set<String> types = names(shape.flowTypes());
    if (shape.inModules()) {
      types.add("MODULE");
    }
    differences.same("flow types" + of, types, reference.texts("flowTypes"));
    Set<String> channels =
        shape.channels().stream()
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    differences.same("channels" + of, channels, reference.texts("channels"));
    differences.same(
        "evidence" + of,
        shape.evidence(),
        reference.text("confidence").equals("documented")
            ? Evidence.DOCUMENTED
            : Evidence.EXPORTED);
    NextAction next =
        switch (reference.text("nextAction")) {
          case "required" -> NextAction.REQUIRED;
          case "optional" -> NextAction.OPTIONAL;
          default -> NextAction.TERMINAL;
        };
    differences.same("next" + of, shape.next(), next);
    differences.same(
        "terminal" + of,
        shape.next() == NextAction.TERMINAL,
        reference.json().path("terminal").booleanValue());
    differences.same(
        "whether there is a caution" + of,
        !shape.caution().isEmpty(),
        !reference.text("status").equals("active"));
    boolean sourced =
        reference.texts("source").stream()
            .anyMatch(
                s ->
                    s.equals(shape.page())
                        || shape.page().equals("https://github.com/" + s.split(":")[0]));
    differences.same("whether the page" + of + " is a source", sourced, true);
    String console = reference.text("consoleBlock").toLowerCase(Locale.ROOT);
    for (String part : shape.consoleBlock().toLowerCase(Locale.ROOT).split(" / ")) {
      differences.same(
          "whether the console's name" + of + " is one of \"" + console + "\"",
          console.contains(part),
          true);
    }
  }

  private static Set<String> names(Set<FlowType> types) {
    return types.stream().map(FlowType::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private void compareErrors() {
    Map<String, Set<ActionFacts.ErrorFacts>> found = facts.errors();
    Set<String> expected = new TreeSet<>();
    for (JsonNode error : reference.errors()) {
      String type = error.path("errorType").textValue();
      expected.add(type);
      ActionFacts.ErrorFacts facts =
          new ActionFacts.ErrorFacts(
              error.path("required").booleanValue(),
              clauses(error.path("requiredWhen")),
              error.path("forbiddenOtherwise").booleanValue());
      differences.same("error " + type, found.getOrDefault(type, Set.of()), Set.of(facts));
      if (facts.when().isEmpty()) {
        this.facts.shapes().stream()
            .filter(s -> s.errors().stream().noneMatch(e -> e.errorType().equals(type)))
            .forEach(s -> differences.add("error " + type + " is missing in " + s.block()));
      }
    }
    differences.same("the errors", found.keySet(), expected);
  }

  private static List<ErrorSpec.Clause> clauses(JsonNode when) {
    List<ErrorSpec.Clause> clauses = new ArrayList<>();
    for (JsonNode clause : when) {
      OnError.Test test =
          switch (clause.path("op").textValue()) {
            case "equals" -> OnError.Test.EQUALS;
            case "absentOrEquals" -> OnError.Test.ABSENT_OR_EQUALS;
            case "present" -> OnError.Test.PRESENT;
            case "absent" -> OnError.Test.ABSENT;
            default -> OnError.Test.CONTAINS;
          };
      clauses.add(
          new ErrorSpec.Clause(
              clause.path("path").textValue(), test, clause.path("value").asText("")));
    }
    return clauses;
  }

  private void compareConditions() {
    JsonNode conditions = reference.conditions();
    differences.same(
        "operators", facts.operators(), ReferenceAction.texts(conditions.path("operators")));
    differences.same(
        "whether it has conditions",
        facts.hasBranches() || !facts.operands().isEmpty(),
        conditions.path("supported").booleanValue());
    String words =
        conditions.path("operands").asText("") + " " + conditions.path("notes").asText("");
    for (String operand : facts.operands()) {
      // The reference speaks of Events; their names are the parameter's values.
      differences.same(
          "whether the operand " + operand + " is in the reference",
          words.contains(operand)
              || facts.parameters().values().stream().anyMatch(p -> p.values.contains(operand)),
          true);
    }
    if (!facts.hasBranches() && conditions.path("supported").booleanValue()) {
      compareClosedOperands(conditions.path("operands").textValue());
    }
    for (JsonNode required : conditions.path("requiredOperands")) {
      compareRequired(required.textValue());
    }
  }

  private void compareClosedOperands(String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      boolean capital = Character.isUpperCase(word.group().charAt(0));
      if (capital && !facts.parameters().containsKey(word.group())) {
        differences.same(
            "whether " + word.group() + " is an operand",
            facts.operands().contains(word.group()),
            true);
      }
    }
  }

  private void compareRequired(String operand) {
    if (operand.startsWith("every entry of ")) {
      String path = operand.substring("every entry of ".length());
      for (String value : facts.parameters().get(path).values) {
        differences.same(
            "whether " + value + " is required with " + path, isConditional(value, path), true);
      }
    } else if (operand.contains(" when ")) {
      String[] parts = operand.split(" when | is set");
      differences.same(
          "whether " + parts[0] + " is required when " + parts[1] + " is set",
          isConditional(parts[0], parts[1]),
          true);
    } else {
      boolean required =
          facts.shapes().stream()
              .allMatch(
                  s ->
                      s.outcomes().stream()
                          .anyMatch(
                              o ->
                                  o.operand().equals(operand)
                                      && o.required()
                                      && o.when().isEmpty()));
      differences.same("whether the operand " + operand + " is required", required, true);
    }
  }

  private boolean isConditional(String operand, String path) {
    return facts.shapes().stream()
        .flatMap(s -> s.outcomes().stream())
        .anyMatch(
            o ->
                o.operand().equals(operand)
                    && o.required()
                    && o.when().stream().anyMatch(c -> c.path().equals(path)));
  }
}
