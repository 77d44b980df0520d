package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which queues routing profiles serve, and on which channels. */
final class ServedQueues {
  private final Map<String, Set<Channel>> served = new HashMap<>();
  private final boolean complete;

  private ServedQueues(ContactCenter center) {
    List<RoutingProfileModel> profiles = center.all(RoutingProfileModel.class);
    for (RoutingProfileModel profile : profiles) {
      for (RoutingProfileModel.RoutedQueue queue : profile.queues()) {
        served
            .computeIfAbsent(queue.queue().typeName(), q -> EnumSet.noneOf(Channel.class))
            .add(queue.channel().value());
      }
    }
    boolean existingProfiles = profiles.stream().anyMatch(p -> p.declaration().isExisting());
    boolean existingInstance =
        center.all(InstanceModel.class).stream().anyMatch(i -> i.declaration().isExisting());
    boolean ownInstance = !center.all(InstanceModel.class).isEmpty() && !existingInstance;
    complete = !existingProfiles && !existingInstance && (ownInstance || !profiles.isEmpty());
  }

  /** The queues that are served in a contact center. */
  static ServedQueues of(ContactCenter center) {
    return center.derived(ServedQueues.class, ServedQueues::new);
  }

  /** The channels on which routing profiles serve a queue. */
  Set<Channel> channels(QueueModel queue) {
    return served.getOrDefault(queue.declaration().typeName(), Set.of());
  }

  /**
   * Whether the routing profiles are kept here: all of them are created, and the instance is not an
   * existing one.
   */
  boolean isComplete() {
    return complete;
  }

  /** Whether a queue may be served by agents of whom this contact center knows nothing. */
  boolean mayBeServedElsewhere(QueueModel queue) {
    return queue.declaration().isExisting();
  }
}
