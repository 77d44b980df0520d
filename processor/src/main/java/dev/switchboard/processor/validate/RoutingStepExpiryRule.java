package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import java.util.List;

/** Each routing step but the last expires, so that the next is tried. */
final class RoutingStepExpiryRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return RoutingSteps.of(center).stream()
        .filter(step -> !step.expires() && step.number() < step.of())
        .map(
            step ->
                error(
                    step.origin(),
                    step.step().words()
                        + ": routing step "
                        + step.number()
                        + " of "
                        + step.of()
                        + " never expires, so no later step is tried; add expiresAfterSeconds"))
        .toList();
  }
}
