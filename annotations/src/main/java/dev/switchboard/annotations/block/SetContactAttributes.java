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
 * Writes user-defined attributes of the contact, all or none; they are readable as {@code
 * $.Attributes.<key>} in every flow of the contact.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html">Set
 *     contact attributes</a>
 */
@FlowAction(
    type = "UpdateContactAttributes",
    consoleBlock = "Set contact attributes",
    summary = "Writes user-defined contact attributes; all or nothing.",
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
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactattributes.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetContactAttributes {
  /** The attributes: at least one; all attributes of a contact together hold 32 KB. */
  @ActionParameter(value = "Attributes", dynamic = Dynamic.ANY, required = true, min = 1)
  Attribute[] attributes();

  /** The contact that gets them. */
  @ActionParameter("TargetContact")
  TargetContact target() default TargetContact.CURRENT;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
