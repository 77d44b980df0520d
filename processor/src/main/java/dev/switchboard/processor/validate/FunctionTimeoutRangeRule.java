package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LambdaFunctionModel;
import java.util.List;

/** A Lambda function runs for 1 to 900 seconds at most. */
final class FunctionTimeoutRangeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(LambdaFunctionModel.class).stream()
        .filter(f -> f.timeoutSeconds().value() < 1 || f.timeoutSeconds().value() > 900)
        .map(
            f ->
                error(
                    f.timeoutSeconds().origin(),
                    f.words()
                        + ": timeoutSeconds is "
                        + f.timeoutSeconds().value()
                        + "; use 1 to 900"))
        .toList();
  }
}
