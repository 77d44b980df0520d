package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A flow that only other parts of the contact center can start is started by one. Inbound flows can
 * be started from outside, by chat widgets and the API, and campaign flows by campaigns.
 */
final class UnusedFlowRule implements Rule {
  private static final Set<FlowType> STARTED_FROM_OUTSIDE =
      EnumSet.of(FlowType.CONTACT_FLOW, FlowType.CAMPAIGN);

  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, FlowModel.class).stream()
        .filter(f -> f.type().filter(t -> !STARTED_FROM_OUTSIDE.contains(t.value())).isPresent())
        .map(
            f ->
                warning(
                    f.declaration().origin(),
                    f.words()
                        + ": nothing starts this flow of type "
                        + f.type().orElseThrow().value()
                        + "; set it where it belongs or remove it"))
        .toList();
  }
}
