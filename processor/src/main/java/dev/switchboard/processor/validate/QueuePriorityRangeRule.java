package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.List;

/** A routing profile gives a queue a priority of 1 to 99. */
final class QueuePriorityRangeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(RoutingProfileModel.class).stream()
        .flatMap(
            profile ->
                profile.queues().stream()
                    .filter(q -> q.priority().value() < 1 || q.priority().value() > 99)
                    .map(
                        q ->
                            error(
                                q.priority().origin(),
                                profile.words()
                                    + ", queue "
                                    + q.queue().simpleName()
                                    + ": priority is "
                                    + q.priority().value()
                                    + "; use 1 to 99")))
        .toList();
  }
}
