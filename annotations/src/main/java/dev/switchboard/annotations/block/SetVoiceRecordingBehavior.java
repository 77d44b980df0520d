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
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets who is recorded on a call, and how the recording is analyzed. Analytics need both the agent
 * and the customer to be recorded.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html">Set
 *     recording, analytics, and processing behavior</a>
 */
@FlowAction(
    type = "UpdateContactRecordingAndAnalyticsBehavior",
    consoleBlock = "Set recording, analytics, and processing behavior",
    summary = "Sets recording and analytics of a call.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactrecordingandanalyticsbehavior.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetVoiceRecordingBehavior {
  /** Who is recorded; none turns recording off. */
  @ActionParameter("VoiceBehavior.VoiceRecordingBehavior.RecordedParticipants")
  Participant[] record();

  /** Whether what happens before an agent joins is recorded. */
  @ActionParameter(
      value = "VoiceBehavior.VoiceRecordingBehavior.IVRRecordingBehavior",
      type = ParameterType.ENABLED_DISABLED)
  boolean recordIvr() default false;

  /** Whether the call is analyzed. */
  @ActionParameter("VoiceBehavior.VoiceAnalyticsBehavior.Enabled")
  boolean analytics() default false;

  /** The language that is used, such as {@code en-US}. */
  @ActionParameter("VoiceBehavior.VoiceAnalyticsBehavior.AnalyticsLanguage")
  String analyticsLanguage() default "";

  /** When the call is analyzed. */
  @ActionParameter("VoiceBehavior.VoiceAnalyticsBehavior.AnalyticsModes")
  AnalyticsMode[] analyticsModes() default {};

  /** Whether sensitive data is redacted. */
  @ActionParameter(
      "VoiceBehavior.VoiceAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.Enabled")
  boolean redaction() default false;

  /** Which results are kept. */
  @ActionParameter(
      "VoiceBehavior.VoiceAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
          + "RedactionResults")
  RedactionResults redactionResults() default RedactionResults.REDACTED_AND_ORIGINAL;

  /** Text with references in place of {@link #redactionResults}. */
  @ActionParameter(
      value =
          "VoiceBehavior.VoiceAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
              + "RedactionResults",
      type = ParameterType.ENUM,
      dynamic = Dynamic.ANY)
  String redactionResultsReference() default "";

  /** What stands in place of redacted data. */
  @ActionParameter(
      "VoiceBehavior.VoiceAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
          + "RedactionMaskMode")
  RedactionMask redactionMask() default RedactionMask.ENTITY_TYPE;

  /** What is redacted; none means everything. */
  @ActionParameter(
      "VoiceBehavior.VoiceAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
          + "RedactionEntities")
  RedactionEntity[] redactionEntities() default {};

  /** Whether sentiment is found. */
  @ActionParameter("VoiceBehavior.VoiceAnalyticsBehavior.SentimentConfiguration.Enabled")
  boolean sentiment() default false;

  /** What is summarized. */
  @ActionParameter(
      value = "VoiceBehavior.VoiceAnalyticsBehavior.SummaryConfiguration.SummaryModes",
      allowed = {"PostContact", "AutomatedInteraction"})
  AnalyticsMode[] summary() default {};

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when it is not a call. */
  @OnError("ChannelMismatch")
  Class<?> onChannelMismatch() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
