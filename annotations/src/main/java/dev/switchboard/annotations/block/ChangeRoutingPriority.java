package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes the contact's priority, or its apparent age, in queue. Set it before the transfer: a
 * contact that is queued already is changed only after a minute.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/change-routing-priority.html">Change
 *     routing priority / age</a>
 */
@FlowAction(
    type = "UpdateContactRoutingBehavior",
    consoleBlock = "Change routing priority / age",
    summary = "Changes the contact's priority or apparent age in queue.",
    flowTypes = FlowType.CONTACT_FLOW,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactroutingbehavior.html")
@ExactlyOne({"priority", "ageSeconds"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ChangeRoutingPriority {
  /** The priority: 1 is served first, 5 is the default of contacts. */
  @ActionParameter(value = "QueuePriority", min = 1)
  long priority() default 5;

  /** Seconds to add to the time in queue, negative to take away; more is served sooner. */
  @ActionParameter("QueueTimeAdjustmentSeconds")
  long ageSeconds() default 0;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;
}
