package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.List;

/**
 * A routing profile serves at most 50 pairs of queue and channel, unless AWS has raised the quota.
 */
final class RoutingProfileSizeRule implements Rule {
  private static final int MOST = 50;

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.all(RoutingProfileModel.class).stream()
        .filter(p -> p.queues().size() > MOST)
        .map(
            p ->
                warning(
                    p.queues().get(MOST).origin(),
                    p.words()
                        + " serves "
                        + p.queues().size()
                        + " pairs of queue and channel; the quota is "
                        + MOST
                        + " unless AWS raised it, so split the profile or have the quota raised"))
        .toList();
  }
}
