package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LambdaFunctionModel;
import java.util.List;

/** A Lambda function has 128 to 10,240 MiB of memory. */
final class FunctionMemoryRangeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(LambdaFunctionModel.class).stream()
        .filter(f -> f.memoryMb().value() < 128 || f.memoryMb().value() > 10240)
        .map(
            f ->
                error(
                    f.memoryMb().origin(),
                    f.words() + ": memoryMb is " + f.memoryMb().value() + "; use 128 to 10240"))
        .toList();
  }
}
