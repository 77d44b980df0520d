package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a queue.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-queue.html">AWS::Connect::Queue</a>
 */
@Structure(level = "AdditionalEmailAddresses", value = "EmailAddress")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Queue {
  /** The name in the instance: 1 to 127 characters, unique among queues. */
  String name();

  /** The queue's hours; every queue that is created needs them. */
  Class<?> hours() default Unset.class;

  /** What the queue is for: at most 250 characters. */
  String description() default "";

  /** How many contacts may wait before the queue counts as full; -1 means the instance's quota. */
  int maxContacts() default -1;

  /** What is shown and played to the customers of outbound calls. */
  OutboundCaller outboundCaller() default @OutboundCaller;

  /** The quick connects that agents who work this queue see. */
  Class<?>[] quickConnects() default {};

  /** Whether contacts can be put into it. */
  @Property("Status")
  QueueStatus status() default QueueStatus.ENABLED;

  /** The address from which agents who work this queue write. */
  @Property("OutboundEmailConfig.OutboundEmailAddressId")
  @Refers(Resource.EMAIL_ADDRESS)
  Class<?> outboundEmail() default Unset.class;

  /** More addresses from which they may write: at most 50. */
  @Property(value = "AdditionalEmailAddresses[].EmailAddressArn", max = 50)
  @Refers(Resource.EMAIL_ADDRESS)
  Class<?>[] additionalEmailAddresses() default {};

  /** Tags of the queue. */
  Tag[] tags() default {};
}
