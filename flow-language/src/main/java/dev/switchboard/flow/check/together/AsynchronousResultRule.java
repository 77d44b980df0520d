package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.together.Readings.Answer;
import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.DataFlow;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer of a Lambda function is read only where the flow has waited for one: an asynchronous
 * function answers after the flow has gone on.
 */
final class AsynchronousResultRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    DataFlow flow = DataFlow.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
    Stream.of("External", "LambdaInvocation")
        .flatMap(root -> program.readings(root).stream())
        .filter(reading -> isAnswer(reading) && isNotWaitedFor(flow, reading))
        .forEach(
            reading ->
                findings.add(
                    warning(
                        reading.place(),
                        reading.words()
                            + " is empty here, since the function is invoked asynchronously and"
                            + " answers later; invoke it synchronously, or have"
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
