package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.List;

/** A routing profile delays a queue by 0 to 9,999 seconds. */
final class QueueDelayRangeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(RoutingProfileModel.class).stream()
        .flatMap(
            profile ->
                profile.queues().stream()
                    .filter(q -> q.delaySeconds().value() < 0 || q.delaySeconds().value() > 9999)
                    .map(
                        q ->
                            error(
                                q.delaySeconds().origin(),
                                profile.words()
                                    + ", queue "
                                    + q.queue().simpleName()
                                    + ": delaySeconds is "
                                    + q.delaySeconds().value()
                                    + "; use 0 to 9999")))
        .toList();
  }
}
