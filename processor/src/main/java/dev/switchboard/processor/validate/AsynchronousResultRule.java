package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.Readings.Answer;
import dev.switchboard.processor.validate.program.Answerer.Kind;
import dev.switchboard.processor.validate.program.DataFlow;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer of a Lambda function is read only where the flow has waited for one: an asynchronous
 * function answers after the flow has gone on.
 */
final class AsynchronousResultRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Program program = Program.of(center);
    DataFlow flow = DataFlow.of(program);
    List<Finding> findings = new ArrayList<>();
    Stream.of("External", "LambdaInvocation")
        .flatMap(root -> program.readings(root).stream())
        .filter(reading -> isAnswer(reading) && isNotWaitedFor(flow, reading))
        .forEach(
            reading ->
                findings.add(
                    warning(
                        Readings.origin(reading),
                        Readings.words(reading)
                            + " is empty here, since the function is invoked asynchronously and"
                            + " answers later; invoke it with InvocationType.SYNCHRONOUS, or have"
                            + " it write what the flow reads elsewhere")));
    return findings;
  }

  private static boolean isAnswer(Reading reading) {
    Optional<Answer> answer = Readings.answer(reading);
    return reading.root().equals("External")
        || answer.filter(a -> a.kind() == Kind.FUNCTION).isPresent();
  }

  private static boolean isNotWaitedFor(DataFlow flow, Reading reading) {
    return !flow.isOpen(reading.step())
        && !flow.mayHaveNamespace(reading.step(), "External")
        && flow.mayHaveStarted(reading.step());
  }
}
