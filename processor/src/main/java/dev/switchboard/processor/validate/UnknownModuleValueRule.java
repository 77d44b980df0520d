package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.program.Answerer;
import dev.switchboard.processor.validate.program.Answerer.Kind;
import dev.switchboard.processor.validate.program.LastAnswers;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import java.util.List;
import java.util.Optional;

/** A value read of a module's input or answer is one that its contract declares. */
final class UnknownModuleValueRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    AnswerCheck check =
        new AnswerCheck(LastAnswers.of(program), "gives back", "its declared outputs");
    return program.readings("Modules").stream()
        .filter(r -> r.keys().size() > 1)
        .flatMap(r -> (r.key().equals("Input") ? input(r) : output(check, r)).stream())
        .toList();
  }

  private Optional<Finding> input(Reading reading) {
    FlowModel module = reading.step().flow().model();
    String key = reading.keys().get(1);
    if (module.contract().isEmpty()) {
      return Optional.empty();
    }
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

  private Optional<Finding> output(AnswerCheck check, Reading reading) {
    Origin origin = Readings.origin(reading);
    return Readings.answer(reading)
        .filter(answer -> answer.kind() == Kind.MODULE)
        .flatMap(answer -> check.of(reading, answer, Answerer::words))
        .map(m -> m.everywhere() ? error(origin, m.message()) : warning(origin, m.message()));
  }
}
