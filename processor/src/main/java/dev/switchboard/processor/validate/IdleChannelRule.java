package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A routing profile that offers a channel serves a queue on it; otherwise its agents wait in vain.
 */
final class IdleChannelRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (RoutingProfileModel profile : center.all(RoutingProfileModel.class)) {
      List<Channel> served = profile.queues().stream().map(q -> q.channel().value()).toList();
      for (RoutingProfileModel.Concurrency concurrency : profile.channels()) {
        Channel channel = concurrency.channel().value();
        if (!served.contains(channel) && !profile.declaration().isExisting()) {
          findings.add(
              warning(
                  concurrency.channel().origin(),
                  profile.words()
                      + ": no queue of this profile brings contacts of channel "
                      + channel
                      + "; add @RoutedQueue(queue = …, channel = Channel."
                      + channel
                      + ") or remove the channel"));
        }
      }
    }
    return findings;
  }
}
