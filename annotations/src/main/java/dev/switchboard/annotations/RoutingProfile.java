package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a routing profile: which queues its agents serve, on which channels, and in which order.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-routingprofile.html">AWS::Connect::RoutingProfile</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RoutingProfile {
  /** The name in the instance: 1 to 127 characters, unique among routing profiles. */
  String name();

  /** What the profile is for: 1 to 250 characters; by default the name. */
  String description() default "";

  /** The queue on whose behalf outbound calls are made. */
  Class<?> defaultOutboundQueue();

  /** The channels its agents work on, and how many contacts of each at a time. */
  Concurrency[] channels();

  /** The queues its agents serve. */
  RoutedQueue[] queues() default {};

  /** Since when an agent counts as waiting for a contact. */
  @Property("AgentAvailabilityTimer")
  AvailabilityTimer availabilityTimer() default AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY;

  /** The queues from which its agents may take contacts by hand: at most 10. */
  @Property(value = "ManualAssignmentQueueConfigs", max = 10)
  ManualQueue[] manualQueues() default {};

  /** Tags of the routing profile. */
  Tag[] tags() default {};
}
