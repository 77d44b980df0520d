package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a quick connect: a destination that agents transfer to. It leads to a queue (through a
 * transfer-to-queue flow), to a user (through a transfer-to-agent flow), or to a phone number;
 * exactly one of them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-quickconnect.html">AWS::Connect::QuickConnect</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface QuickConnect {
  /** The name in the instance: 1 to 127 characters, unique among quick connects. */
  String name();

  /** What the quick connect is for: at most 250 characters. */
  String description() default "";

  /** The queue it leads to; needs {@link #flow}. */
  Class<?> queue() default Unset.class;

  /** The user it leads to; needs {@link #flow}. */
  Class<?> user() default Unset.class;

  /**
   * In place of {@link #user}, the id or ARN of a user that is declared nowhere, an environment
   * value such as {@code ${supervisorUserId}}.
   */
  String userReference() default "";

  /** The E.164 number it leads to, an environment value such as {@code ${partnerDesk}}. */
  String phoneNumber() default "";

  /**
   * The flow that runs for the transferring agent: type QUEUE_TRANSFER for a queue, AGENT_TRANSFER
   * for a user.
   */
  Class<?> flow() default Unset.class;

  /** Tags of the quick connect. */
  Tag[] tags() default {};
}
