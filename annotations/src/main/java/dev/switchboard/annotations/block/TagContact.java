package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds tags to the contact.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-tags-block.html">Contact
 *     tags</a>
 */
@FlowAction(
    type = "TagContact",
    consoleBlock = "Contact tags",
    summary = "Adds user-defined tags to the contact.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_HOLD,
      FlowType.AGENT_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-tagcontact.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TagContact {
  /** The tags: 1 to 6. */
  @ActionParameter(value = "Tags", required = true, dynamic = Dynamic.ANY, min = 1, max = 6)
  ContactTag[] tags();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
