package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.ValueSet;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A value that a flow reads of a set which changes without a deployment is declared there. */
final class UnknownDynamicValueRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    if (center.valueSets().isEmpty()) {
      return List.of();
    }
    return CenterProgram.of(center).readings("FlowAttributes").stream()
        .filter(reading -> !reading.dynamic() && !reading.keys().isEmpty())
        .flatMap(reading -> unknown(center, reading).stream())
        .toList();
  }

  private Optional<Finding> unknown(ContactCenter center, Reading reading) {
    String attribute = reading.key();
    Optional<ValueSet> set =
        center.valueSets().stream().filter(s -> attribute.startsWith(s.prefix())).findFirst();
    if (set.isEmpty()
        || set.get().value(attribute).isPresent()
        || isWritten(reading.step().flow(), attribute)) {
      return Optional.empty();
    }
    Set<String> known =
        set.get().values().stream()
            .map(DynamicValue::reference)
            .map(reference -> reference.value())
            .collect(Collectors.toCollection(TreeSet::new));
    return Optional.of(
        error(
            CenterProgram.origin(reading.place()),
            reading.words()
                + " is no value of "
                + set.get().words()
                + "; "
                + Suggestion.clause(DynamicValue.NAMESPACE + attribute, known, "values")));
  }

  /** Whether the flow gives the attribute a value of its own. */
  private static boolean isWritten(ProgramFlow flow, String attribute) {
    return flow.steps().stream()
        .filter(step -> step.is("UpdateFlowAttributes"))
        .anyMatch(step -> step.parameter("FlowAttributes").has(attribute));
  }
}
