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
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a session of an assistant for the contact; its ARN is {@code $.Wisdom.SessionArn}. {@link
 * ConnectAssistant} gives the contact that ARN as well.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-assistant-block.html">Connect
 *     assistant</a>
 */
@FlowAction(
    type = "CreateWisdomSession",
    consoleBlock = "Connect assistant",
    summary = "Opens an AI-agent / Q in Connect session for the contact ($.Wisdom.SessionArn).",
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
    channels = {Channel.VOICE, Channel.CHAT, Channel.EMAIL},
    evidence = Evidence.DOCUMENTED,
    page = "https://docs.aws.amazon.com/connect/latest/devguide/createwisdomsession.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CreateAssistantSession {
  /** The ARN of the assistant, as an environment value or a reference. */
  @ActionParameter(
      value = "WisdomAssistantArn",
      type = ParameterType.REFERENCE,
      required = true,
      dynamic = Dynamic.ANY)
  String assistant();

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
