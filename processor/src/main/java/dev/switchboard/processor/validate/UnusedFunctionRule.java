package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LambdaFunctionModel;
import java.util.List;

/** A Lambda function that is created is invoked by a flow. */
final class UnusedFunctionRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, LambdaFunctionModel.class).stream()
        .map(
            r ->
                warning(
                    r.declaration().origin(),
                    r.words() + ": no flow invokes it; invoke it or remove it"))
        .toList();
  }
}
