package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.LastAnswers;
import dev.switchboard.flow.program.Place;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key that a flow reads of a Lambda function's answer is one that the function declares. */
final class UnknownLambdaResultRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    AnswerCheck check = new AnswerCheck(LastAnswers.of(program), "answers", "declared keys");
    return Stream.concat(
            program.readings("External").stream(), program.readings("LambdaInvocation").stream())
        .flatMap(reading -> check(check, reading).stream())
        .toList();
  }

  private Optional<ProgramFinding> check(AnswerCheck check, Reading reading) {
    Place origin = reading.place();
    return Readings.answer(reading)
        .filter(answer -> answer.kind() == Kind.FUNCTION)
        .flatMap(answer -> check.of(reading, answer, f -> "Lambda function " + f.name()))
        .map(m -> m.everywhere() ? error(origin, m.message()) : warning(origin, m.message()));
  }
}
