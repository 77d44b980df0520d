package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.program.Answerer.Kind;
import dev.switchboard.processor.validate.program.LastAnswers;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key that a flow reads of a Lambda function's answer is one that the function declares. */
final class UnknownLambdaResultRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    AnswerCheck check = new AnswerCheck(LastAnswers.of(program), "answers", "declared keys");
    return Stream.concat(
            program.readings("External").stream(), program.readings("LambdaInvocation").stream())
        .flatMap(reading -> check(check, reading).stream())
        .toList();
  }

  private Optional<Finding> check(AnswerCheck check, Reading reading) {
    Origin origin = Readings.origin(reading);
    return Readings.answer(reading)
        .filter(answer -> answer.kind() == Kind.FUNCTION)
        .flatMap(answer -> check.of(reading, answer, f -> "Lambda function " + f.name()))
        .map(m -> m.everywhere() ? error(origin, m.message()) : warning(origin, m.message()));
  }
}
