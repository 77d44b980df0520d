package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.ParameterType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Switches call recording and Contact Lens on or off: the older block, which published flows still
 * hold. New flows use {@link SetVoiceRecordingBehavior}, {@link SetChatAnalyticsBehavior} or {@link
 * SetScreenRecordingBehavior}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-behavior.html">Set
 *     recording and analytics behavior</a>
 */
@FlowAction(
    type = "UpdateContactRecordingBehavior",
    consoleBlock = "Set recording and analytics behavior",
    summary = "Switches call recording, and Contact Lens, on or off.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.OUTBOUND_WHISPER,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = {Channel.VOICE, Channel.CHAT},
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactrecordingbehavior.html",
    caution =
        "it is the older block; use the console's Set recording, analytics and processing behavior")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetRecordingBehavior {
  /** Who is recorded; none turns recording off. */
  @ActionParameter(value = "RecordingBehavior.RecordedParticipants", required = true)
  Participant[] record();

  /** Whose screen is recorded. */
  @ActionParameter(value = "RecordingBehavior.ScreenRecordedParticipants", allowed = "Agent")
  Participant[] recordScreen() default {};

  /** Whether what happens before an agent joins is recorded. */
  @ActionParameter(
      value = "RecordingBehavior.IVRRecordingBehavior",
      type = ParameterType.ENABLED_DISABLED)
  boolean recordIvr() default false;

  /** Whether the contact is analyzed; needs both the agent and the customer to be recorded. */
  @ActionParameter("AnalyticsBehavior.Enabled")
  boolean analytics() default false;

  /** The language that is spoken, such as {@code en-US}. */
  @ActionParameter("AnalyticsBehavior.AnalyticsLanguage")
  String analyticsLanguage() default "";

  /** Whether sensitive data is redacted. */
  @ActionParameter(
      value = "AnalyticsBehavior.AnalyticsRedactionBehavior",
      type = ParameterType.ENABLED_DISABLED)
  boolean redaction() default false;

  /** Which results are kept. */
  @ActionParameter("AnalyticsBehavior.AnalyticsRedactionResults")
  RedactionResults redactionResults() default RedactionResults.REDACTED_AND_ORIGINAL;

  /** Text with references in place of {@link #redactionResults}. */
  @ActionParameter(
      value = "AnalyticsBehavior.AnalyticsRedactionResults",
      type = ParameterType.ENUM,
      dynamic = Dynamic.ANY)
  String redactionResultsReference() default "";

  /** What stands in place of redacted data. */
  @ActionParameter("AnalyticsBehavior.AnalyticsRedactionMaskMode")
  RedactionMask redactionMask() default RedactionMask.ENTITY_TYPE;

  /** What is redacted; none means everything. */
  @ActionParameter("AnalyticsBehavior.AnalyticsRedactionEntities")
  RedactionEntity[] redactionEntities() default {};

  /** When calls are analyzed. */
  @ActionParameter(
      value = "AnalyticsBehavior.ChannelConfiguration.Voice.AnalyticsModes",
      allowed = {"RealTime", "PostContact"})
  AnalyticsMode[] voiceAnalytics() default {};

  /** How chats are analyzed. */
  @ActionParameter(
      value = "AnalyticsBehavior.ChannelConfiguration.Chat.AnalyticsModes",
      allowed = "ContactLens")
  String[] chatAnalytics() default {};

  /** What is summarized. */
  @ActionParameter(
      value = "AnalyticsBehavior.SummaryConfiguration.SummaryModes",
      allowed = {"PostContact", "AutomatedInteraction"})
  AnalyticsMode[] summary() default {};

  /** Whether sentiment is found. */
  @ActionParameter("AnalyticsBehavior.SentimentConfiguration.Enabled")
  boolean sentiment() default false;

  /** When calls are analyzed, as old exports give it. */
  @ActionParameter(
      value = "AnalyticsBehavior.AnalyticsMode",
      type = ParameterType.ENUM,
      allowed = {"PostCall", "RealTime"})
  String analyticsMode() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;
}
