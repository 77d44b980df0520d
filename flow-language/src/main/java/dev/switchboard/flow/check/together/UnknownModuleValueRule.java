package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.LastAnswers;
import dev.switchboard.flow.program.ModuleContract;
import dev.switchboard.flow.program.Place;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import java.util.List;
import java.util.Optional;

/** A value read of a module's input or answer is one that its contract declares. */
final class UnknownModuleValueRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    AnswerCheck check =
        new AnswerCheck(LastAnswers.of(program), "gives back", "its declared outputs");
    return program.readings("Modules").stream()
        .filter(r -> r.keys().size() > 1)
        .flatMap(r -> (r.key().equals("Input") ? input(r) : output(check, r)).stream())
        .toList();
  }

  private Optional<ProgramFinding> input(Reading reading) {
    Optional<ModuleContract> contract = reading.step().flow().source().contract();
    String key = reading.keys().get(1);
    if (contract.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = contract.get().inputNames();
    return known.contains(key)
        ? Optional.empty()
        : Optional.of(
            error(
                reading.place(),
                reading.words()
                    + " is no input of this module; "
                    + Suggestion.clause(key, known, "its declared inputs")));
  }

  private Optional<ProgramFinding> output(AnswerCheck check, Reading reading) {
    Place origin = reading.place();
    return Readings.answer(reading)
        .filter(answer -> answer.kind() == Kind.MODULE)
        .flatMap(answer -> check.of(reading, answer, Answerer::words))
        .map(m -> m.everywhere() ? error(origin, m.message()) : warning(origin, m.message()));
  }
}
