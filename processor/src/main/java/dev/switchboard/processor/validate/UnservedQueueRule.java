package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.QueueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A queue that receives contacts is served by a routing profile on their channel; otherwise they
 * wait for nobody. It is a warning where routing profiles may exist that are not declared here.
 */
final class UnservedQueueRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    ServedQueues served = ServedQueues.of(center);
    List<Finding> findings = new ArrayList<>();
    QueueArrivals.of(center)
        .byQueue()
        .forEach(
            (queue, arrivals) -> {
              if (!served.mayBeServedElsewhere(queue)) {
                check(served, queue, arrivals).ifPresent(findings::add);
              }
            });
    return findings;
  }

  private Optional<Finding> check(
      ServedQueues served, QueueModel queue, List<QueueArrivals.Arrival> arrivals) {
    Set<Channel> channels = served.channels(queue);
    Optional<QueueArrivals.Arrival> unserved =
        channels.isEmpty()
            ? arrivals.stream().findFirst()
            : arrivals.stream()
                .filter(a -> a.channel().filter(c -> !channels.contains(c)).isPresent())
                .findFirst();
    return unserved.map(
        arrival -> {
          String channel = arrival.channel().map(c -> "Channel." + c).orElse("…");
          String message =
              queue.words()
                  + " receives "
                  + arrival.words()
                  + ", but no routing profile serves it"
                  + (channels.isEmpty() ? "" : " on channel " + arrival.channel().orElseThrow())
                  + "; add @RoutedQueue(queue = "
                  + new Link(queue.declaration().typeName(), null).simpleName()
                  + ".class, channel = "
                  + channel
                  + ") to a routing profile";
          Origin origin = queue.name().origin();
          return served.isComplete() ? error(origin, message) : warning(origin, message);
        });
  }
}
