package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A routing profile that serves a queue on a channel lets its agents take contacts of that channel.
 */
final class MissingConcurrencyRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (RoutingProfileModel profile : center.all(RoutingProfileModel.class)) {
      List<Channel> offered = profile.channels().stream().map(c -> c.channel().value()).toList();
      for (RoutingProfileModel.RoutedQueue queue : profile.queues()) {
        Channel channel = queue.channel().value();
        if (!offered.contains(channel)) {
          findings.add(
              error(
                  queue.channel().origin(),
                  profile.words()
                      + ", queue "
                      + queue.queue().simpleName()
                      + ": channel "
                      + channel
                      + " has no concurrency in this profile; add @Concurrency(channel = Channel."
                      + channel
                      + ", contacts = 1)"));
        }
      }
    }
    return findings;
  }
}
