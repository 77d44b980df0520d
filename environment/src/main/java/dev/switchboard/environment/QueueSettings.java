package dev.switchboard.environment;

import java.util.Map;
import java.util.Optional;

/**
 * What an environment says of one queue, over its {@code @Queue} annotation.
 *
 * @param maxContacts how many contacts may wait
 * @param serviceLevel the service level objective, which feeds alarms and the dashboard
 * @param outboundCallerId what customers of outbound calls see
 * @param tags tags beside the annotation's; the same key wins
 */
public record QueueSettings(
    Optional<Integer> maxContacts,
    Optional<ServiceLevel> serviceLevel,
    Optional<OutboundCallerId> outboundCallerId,
    Map<String, String> tags) {
  /** A queue that the environment says nothing of. */
  public static final QueueSettings NONE =
      new QueueSettings(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  public QueueSettings {
    tags = Sorted.copyOf(tags);
  }

  /**
   * The share of contacts that should be answered within some seconds.
   *
   * @param thresholdSeconds the seconds
   * @param target the share, such as 0.8
   */
  public record ServiceLevel(int thresholdSeconds, double target) {}

  /**
   * What customers of outbound calls see.
   *
   * @param name the name
   * @param phoneNumber the logical id of a declared phone number, or the ARN of a claimed one
   */
  public record OutboundCallerId(Optional<String> name, Optional<String> phoneNumber) {}
}
