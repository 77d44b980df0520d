package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands the contact to an application of the Agentic CX Designer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/agentic-cx-block.html">Agentic
 *     CX</a>
 */
@FlowAction(
    type = "ConnectParticipantWithAgenticCX",
    consoleBlock = "Agentic CX",
    summary =
        "Hands the contact to a deployed Agentic CX Designer application (workspace + "
            + "application + alias).",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.CUSTOMER_HOLD,
      FlowType.CUSTOMER_WHISPER,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = {Channel.VOICE, Channel.CHAT},
    evidence = Evidence.EXPORTED,
    page = "https://docs.aws.amazon.com/connect/latest/adminguide/agentic-cx-block.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AgenticCx {
  /** The id of the workspace, or one reference. */
  @ActionParameter(
      value = "AgentConfiguration.WorkspaceId",
      required = true,
      dynamic = Dynamic.WHOLE)
  String workspace();

  /** The id of the application, or one reference. */
  @ActionParameter(
      value = "AgentConfiguration.ApplicationId",
      required = true,
      dynamic = Dynamic.WHOLE)
  String application();

  /** The id of the application's alias, or one reference. */
  @ActionParameter(value = "AgentConfiguration.Alias", required = true, dynamic = Dynamic.WHOLE)
  String alias();

  /** Values that the application gets: at most ten. */
  @ActionParameter(value = "AgentConfiguration.ContextVariables", dynamic = Dynamic.ANY, max = 10)
  Attribute[] contextVariables() default {};

  /**
   * The speech recognition engine, or one reference; {@code AMAZON_AGENTIC_VOICE} is the only one
   * that has been seen.
   */
  @ActionParameter(
      value = "SpeechRecognitionConfiguration.SpeechRecognitionEngine",
      allowed = "AMAZON_AGENTIC_VOICE",
      dynamic = Dynamic.WHOLE)
  String speechRecognition() default "AMAZON_AGENTIC_VOICE";

  /** Whether a sound fills the pauses. */
  @ActionParameter(value = "AudioFillerConfiguration.Enabled", type = ParameterType.JSON_BOOLEAN)
  boolean filler() default false;

  /**
   * The sound that fills the pauses, or one reference; {@code MELODY_CHIPPER_CHIME} is the only one
   * that has been seen.
   */
  @ActionParameter(
      value = "AudioFillerConfiguration.AudioType",
      allowed = "MELODY_CHIPPER_CHIME",
      dynamic = Dynamic.WHOLE)
  String fillerSound() default "MELODY_CHIPPER_CHIME";

  /** Milliseconds of silence before the sound starts: 500 to 5000. */
  @ActionParameter(
      value = "AudioFillerConfiguration.StartDelayInMilliseconds",
      type = ParameterType.JSON_INTEGER,
      min = 500,
      max = 5000)
  int fillerStartMillis() default 500;

  /** A reference in place of {@link #fillerStartMillis}. */
  @ActionParameter(
      value = "AudioFillerConfiguration.StartDelayInMilliseconds",
      type = ParameterType.JSON_INTEGER,
      dynamic = Dynamic.ONLY,
      min = 500,
      max = 5000)
  String fillerStartMillisReference() default "";

  /** Milliseconds that the sound plays at least: 1000 to 5000. */
  @ActionParameter(
      value = "AudioFillerConfiguration.MinimumPlayDurationInMilliseconds",
      type = ParameterType.JSON_INTEGER,
      min = 1000,
      max = 5000)
  int fillerMinimumMillis() default 1000;

  /** A reference in place of {@link #fillerMinimumMillis}. */
  @ActionParameter(
      value = "AudioFillerConfiguration.MinimumPlayDurationInMilliseconds",
      type = ParameterType.JSON_INTEGER,
      dynamic = Dynamic.ONLY,
      min = 1000,
      max = 5000)
  String fillerMinimumMillisReference() default "";

  /** Milliseconds between the sound and the answer: 200 to 1000. */
  @ActionParameter(
      value = "AudioFillerConfiguration.ResponseDeliveryDelayInMilliseconds",
      type = ParameterType.JSON_INTEGER,
      min = 200,
      max = 1000)
  int responseDelayMillis() default 200;

  /** A reference in place of {@link #responseDelayMillis}. */
  @ActionParameter(
      value = "AudioFillerConfiguration.ResponseDeliveryDelayInMilliseconds",
      type = ParameterType.JSON_INTEGER,
      dynamic = Dynamic.ONLY,
      min = 200,
      max = 1000)
  String responseDelayMillisReference() default "";

  /** The block that comes next when the application ends without escalating. */
  @Next
  @OnError("NoMatchingCondition")
  Class<?> next() default Following.class;

  /** Where the contact goes when the application asks for an agent. */
  @Outcome(value = "Escalation", required = false)
  Class<?> onEscalation() default Unset.class;

  /** Where the contact goes when a chat customer is silent. */
  @OnError("InputTimeLimitExceeded")
  Class<?> onTimeout() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
