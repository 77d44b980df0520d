package dev.switchboard.processor.validate;

import dev.switchboard.environment.Quota;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A routing profile serves no more pairs of queue and channel than the quota: that of the
 * environment's file, else the 50 of a new account.
 */
final class RoutingProfileSizeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (RoutingProfileModel profile : center.all(RoutingProfileModel.class)) {
      int pairs = profile.queues().size();
      Excess.of(center, Quota.QUEUE_CHANNEL_PAIRS_PER_ROUTING_PROFILE, pairs)
          .ifPresent(
              excess -> {
                Origin origin = profile.queues().get(excess.most()).origin();
                String message =
                    profile.words()
                        + " serves "
                        + pairs
                        + " pairs of queue and channel; "
                        + excess.words()
                        + ", or split the profile";
                findings.add(excess.stated() ? error(origin, message) : warning(origin, message));
              });
    }
    return findings;
  }
}
