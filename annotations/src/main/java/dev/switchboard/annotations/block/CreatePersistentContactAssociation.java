package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
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
 * Links this chat to an earlier one, so that the conversation is shown again.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/create-persistent-contact-association-block.html">Create
 *     persistent contact association</a>
 */
@FlowAction(
    type = "CreatePersistentContactAssociation",
    consoleBlock = "Create persistent contact association",
    summary = "Links this chat to an earlier one so the conversation is rehydrated.",
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
    channels = Channel.CHAT,
    evidence = Evidence.EXPORTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/adminguide/create-persistent-contact-association-block.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CreatePersistentContactAssociation {
  /** The id of the earlier contact, or one reference. */
  @ActionParameter(value = "SourceContactId", required = true, dynamic = Dynamic.WHOLE)
  String sourceContact();

  /** How much of the earlier conversation is shown. */
  @ActionParameter(value = "RehydrationType", required = true, dynamic = Dynamic.UNKNOWN)
  Rehydration rehydration() default Rehydration.ENTIRE_PAST_SESSION;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
