package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.DynamicValue.Type;
import dev.switchboard.processor.model.ValueSet;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value that changes without a deployment is compared with what it may be. */
final class DynamicValueComparisonRule implements Rule {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    if (!center.valueSets().isEmpty()) {
      CenterProgram.of(center).reachable("Compare").stream()
          .filter(step -> step.readings().size() == 1)
          .forEach(step -> check(center, step, findings));
    }
    return findings;
  }

  private void check(ContactCenter center, Step step, List<Finding> findings) {
    Reading compared = step.readings().get(0);
    Optional<DynamicValue> value =
        !compared.root().equals("FlowAttributes") || compared.dynamic()
            ? Optional.empty()
            : center.valueSets().stream()
                .flatMap((ValueSet set) -> set.value(compared.key()).stream())
                .findFirst();
    if (value.isEmpty()) {
      return;
    }
    List<ConditionBranch> conditions = step.action().conditions();
    for (int i = 0; i < conditions.size(); i++) {
      ConditionBranch condition = conditions.get(i);
      String operand = condition.operands().isEmpty() ? "" : condition.operands().get(0);
      if (operand.contains("$")) {
        continue;
      }
      int at = i;
      problem(value.get(), condition.operator(), operand)
          .ifPresent(
              problem ->
                  findings.add(
                      warning(
                          CenterProgram.origin(step.operand(at)),
                          step.words() + ": " + compared.text() + " " + problem)));
    }
  }

  private static Optional<String> problem(DynamicValue value, String operator, String operand) {
    if (operator.startsWith("Number") && value.type() != Type.NUMBER) {
      return Optional.of(
          "is a " + value.type().key() + ", so it is no number to compare with; compare as text");
    }
    if (!operator.equals("Equals")) {
      return Optional.empty();
    }
    return switch (value.type()) {
      case SWITCH, CHOICE ->
          value.texts().contains(operand)
              ? Optional.empty()
              : Optional.of(
                  "is never \""
                      + operand
                      + "\"; "
                      + Suggestion.clause(operand, value.texts(), "values it may have"));
      case NUMBER ->
          isWithin(value, operand)
              ? Optional.empty()
              : Optional.of(
                  "is a number from "
                      + value.min().value()
                      + " to "
                      + value.max().value()
                      + ", never \""
                      + operand
                      + "\"; compare with one of these");
      case TEXT -> Optional.empty();
    };
  }

  private static boolean isWithin(DynamicValue value, String operand) {
    return NUMBER.matcher(operand).matches()
        && Long.parseLong(operand) >= value.min().value()
        && Long.parseLong(operand) <= value.max().value();
  }
}
