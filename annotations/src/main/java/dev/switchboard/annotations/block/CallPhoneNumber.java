package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Requires;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Places the outbound call now, with another caller id or through a Voice Connector; without it,
 * the first block that speaks places the call.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/call-phone-number.html">Call
 *     phone number</a>
 */
@FlowAction(
    type = "CompleteOutboundCall",
    consoleBlock = "Call phone number",
    summary =
        "Places the outbound call now, optionally with another caller id or through a "
            + "Voice Connector; otherwise the first participant action places it.",
    flowTypes = FlowType.OUTBOUND_WHISPER,
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-completeoutboundcall.html")
@Together({"connectorArn", "fromUser", "toUser"})
@FixedParameter(
    name = "VoiceConnector.VoiceConnectorType",
    value = "ChimeConnector",
    with = "connectorArn")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CallPhoneNumber {
  /**
   * The caller id that the customer sees: a number of the instance in E.164 form, or one reference.
   */
  @ActionParameter(
      value = "CallerId.Number",
      dynamic = Dynamic.WHOLE,
      pattern = "\\+[1-9][0-9]{1,14}")
  String callerIdNumber() default "";

  /** The ARN of a Chime Voice Connector. */
  @ActionParameter(
      value = "VoiceConnector.VoiceConnectorArn",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ANY)
  String connectorArn() default "";

  /** The user that the call comes from. */
  @ActionParameter(value = "VoiceConnector.FromUser", dynamic = Dynamic.ANY)
  String fromUser() default "";

  /** The user that the call goes to. */
  @ActionParameter(value = "VoiceConnector.ToUser", dynamic = Dynamic.ANY)
  String toUser() default "";

  /** User-to-user information that goes with the call. */
  @ActionParameter(value = "VoiceConnector.UserToUserInformation", dynamic = Dynamic.ANY)
  @Requires("connectorArn")
  String userToUser() default "";

  /** Seconds to wait for an answer, with a Voice Connector: 1 to 600. */
  @ActionParameter(value = "ConnectionTimeLimitSeconds", min = 1, max = 600)
  int timeoutSeconds() default 60;

  /** Text with references in place of {@link #timeoutSeconds}. */
  @ActionParameter(
      value = "ConnectionTimeLimitSeconds",
      type = ParameterType.INTEGER,
      dynamic = Dynamic.ANY,
      min = 1,
      max = 600)
  String timeoutSecondsReference() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;
}
