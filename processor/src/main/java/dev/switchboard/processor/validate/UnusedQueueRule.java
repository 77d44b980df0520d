package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.QueueModel;
import java.util.List;

/** A queue that is created is used by a flow, a routing profile or a quick connect. */
final class UnusedQueueRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, QueueModel.class).stream()
        .map(
            r ->
                warning(
                    r.declaration().origin(),
                    r.words()
                        + ": no flow, routing profile or quick connect refers to it; use it or"
                        + " remove it"))
        .toList();
  }
}
