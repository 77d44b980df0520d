package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.List;
import java.util.Optional;

/** A Lambda function that a flow waits for does not run longer than the flow waits. */
final class FunctionOutlastsFlowRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return CenterProgram.of(center).reachable("InvokeLambdaFunction").stream()
        .filter(s -> !s.text("InvocationType").equals("ASYNCHRONOUS"))
        .flatMap(s -> outlasting(center, s).stream())
        .toList();
  }

  private Optional<Finding> outlasting(ContactCenter center, Step step) {
    Optional<Long> waits = step.number("InvocationTimeLimitSeconds");
    return CenterProgram.resource(center, step, "LambdaFunctionARN")
        .filter(LambdaFunctionModel.class::isInstance)
        .map(LambdaFunctionModel.class::cast)
        .filter(
            f ->
                !f.declaration().isExisting()
                    && waits.isPresent()
                    && f.timeoutSeconds().value() > waits.get())
        .map(
            f ->
                warning(
                    CenterProgram.origin(step.place("InvocationTimeLimitSeconds")),
                    step.words()
                        + ": the flow waits "
                        + waits.get()
                        + " s, but Lambda function "
                        + f.id()
                        + " may run "
                        + f.timeoutSeconds().value()
                        + " s, and what it answers later is lost; give the function timeoutSeconds"
                        + " = "
                        + waits.get()
                        + " or let the flow wait longer"));
  }
}
