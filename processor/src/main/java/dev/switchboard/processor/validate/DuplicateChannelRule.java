package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A routing profile names each channel once, and each queue once on each channel. */
final class DuplicateChannelRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (RoutingProfileModel profile : center.all(RoutingProfileModel.class)) {
      Set<Channel> channels = EnumSet.noneOf(Channel.class);
      for (RoutingProfileModel.Concurrency concurrency : profile.channels()) {
        if (!channels.add(concurrency.channel().value())) {
          findings.add(
              error(
                  concurrency.channel().origin(),
                  profile.words()
                      + ": channel "
                      + concurrency.channel().value()
                      + " is there twice; keep one"));
        }
      }
      Set<String> queues = new HashSet<>();
      for (RoutingProfileModel.RoutedQueue queue : profile.queues()) {
        if (!queues.add(queue.queue().typeName() + " " + queue.channel().value())) {
          findings.add(
              error(
                  queue.queue().origin(),
                  profile.words()
                      + ": queue "
                      + queue.queue().simpleName()
                      + " is there twice on "
                      + queue.channel().value()
                      + "; keep one"));
        }
      }
    }
    return findings;
  }
}
