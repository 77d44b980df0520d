package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.validate.program.DataFlow;
import dev.switchboard.processor.validate.program.LastAnswers;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A value read of a module's input or answer is one that its contract declares. */
final class UnknownModuleValueRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    DataFlow flow = DataFlow.of(program);
    LastAnswers answers = LastAnswers.of(program);
    return program.readings("Modules").stream()
        .filter(r -> r.keys().size() > 1)
        .flatMap(reading -> check(center, flow, answers, reading).stream())
        .toList();
  }

  private Optional<Finding> check(
      ContactCenter center, DataFlow flow, LastAnswers answers, Reading reading) {
    String key = reading.keys().get(1);
    FlowModel module = reading.step().flow().model();
    if (reading.key().equals("Input") && module.contract().isPresent()) {
      List<String> known = ModuleContracts.names(module.contract().get().input());
      return known.contains(key)
          ? Optional.empty()
          : Optional.of(
              error(
                  Readings.origin(reading),
                  Readings.words(reading)
                      + " is no input of this module; "
                      + Suggestion.clause(key, known, "its declared inputs")));
    }
    List<FlowModel> last = answers.modules(reading.step());
    if (!reading.key().equals("ResultData")
        || last.isEmpty()
        || last.stream().anyMatch(m -> outputs(m).contains(key))) {
      return Optional.empty();
    }
    boolean overwritten =
        center.flows().stream()
            .anyMatch(
                m ->
                    m.contract().isPresent()
                        && outputs(m).contains(key)
                        && flow.mayHaveRun(reading.step(), m));
    Set<String> known = new TreeSet<>();
    last.forEach(m -> known.addAll(outputs(m)));
    return overwritten
        ? Optional.empty()
        : Optional.of(
            error(
                Readings.origin(reading),
                Readings.words(reading)
                    + " is nothing that "
                    + last.stream()
                        .map(FlowModel::words)
                        .sorted()
                        .collect(Collectors.joining(" or "))
                    + " gives back; "
                    + Suggestion.clause(key, known, "its declared outputs")));
  }

  private static List<String> outputs(FlowModel module) {
    return ModuleContracts.names(module.contract().orElseThrow().output());
  }
}
