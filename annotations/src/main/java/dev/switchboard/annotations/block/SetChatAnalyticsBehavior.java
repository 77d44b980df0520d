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
 * Sets how a chat is analyzed, and what is redacted from it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-recording-analytics-processing-behavior.html">Set
 *     recording, analytics, and processing behavior</a>
 */
@FlowAction(
    type = "UpdateContactRecordingAndAnalyticsBehavior",
    consoleBlock = "Set recording, analytics, and processing behavior",
    summary = "Sets analytics and redaction of a chat.",
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
public @interface SetChatAnalyticsBehavior {
  /** Whether the chat is analyzed. */
  @ActionParameter("ChatBehavior.ChatAnalyticsBehavior.Enabled")
  boolean analytics();

  /** The language that is used, such as {@code en-US}. */
  @ActionParameter(
      value = "ChatBehavior.ChatAnalyticsBehavior.AnalyticsLanguage",
      dynamic = Dynamic.ANY)
  String analyticsLanguage() default "";

  /** How the chat is analyzed; {@code ContactLens} is the only way. */
  @ActionParameter(
      value = "ChatBehavior.ChatAnalyticsBehavior.AnalyticsModes",
      allowed = "ContactLens")
  String[] analyticsModes() default {};

  /** Whether sensitive data is redacted. */
  @ActionParameter(
      "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.Enabled")
  boolean redaction() default false;

  /** Which results are kept. */
  @ActionParameter(
      "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
          + "RedactionResults")
  RedactionResults redactionResults() default RedactionResults.REDACTED_AND_ORIGINAL;

  /** Text with references in place of {@link #redactionResults}. */
  @ActionParameter(
      value =
          "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
              + "RedactionResults",
      type = ParameterType.ENUM,
      dynamic = Dynamic.ANY)
  String redactionResultsReference() default "";

  /** What stands in place of redacted data. */
  @ActionParameter(
      "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
          + "RedactionMaskMode")
  RedactionMask redactionMask() default RedactionMask.ENTITY_TYPE;

  /** What is redacted; none means everything. */
  @ActionParameter(
      "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration."
          + "RedactionEntities")
  RedactionEntity[] redactionEntities() default {};

  /** Whether sentiment is found. */
  @ActionParameter("ChatBehavior.ChatAnalyticsBehavior.SentimentConfiguration.Enabled")
  boolean sentiment() default false;

  /** What is summarized. */
  @ActionParameter(
      value = "ChatBehavior.ChatAnalyticsBehavior.SummaryConfiguration.SummaryModes",
      allowed = {"PostContact", "AutomatedInteraction"})
  AnalyticsMode[] summary() default {};

  /** Whether sensitive data is redacted while the chat runs. */
  @ActionParameter("ChatBehavior.ChatAnalyticsBehavior.InFlightChatRedactionConfiguration.Enabled")
  boolean inFlightRedaction() default false;

  /** What stands in place of data that is redacted while the chat runs. */
  @ActionParameter(
      "ChatBehavior.ChatAnalyticsBehavior.InFlightChatRedactionConfiguration.RedactionMaskMode")
  RedactionMask inFlightMask() default RedactionMask.ENTITY_TYPE;

  /** What is redacted while the chat runs: the kinds that Amazon Connect can find in time. */
  @ActionParameter(
      value =
          "ChatBehavior.ChatAnalyticsBehavior.InFlightChatRedactionConfiguration.RedactionEntities",
      allowed = {
        "BANK_ACCOUNT_NUMBER",
        "BANK_ROUTING",
        "CREDIT_DEBIT_NUMBER",
        "CREDIT_DEBIT_CVV",
        "CREDIT_DEBIT_EXPIRY",
        "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
        "PIN",
        "SWIFT_CODE",
        "CA_HEALTH_NUMBER",
        "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        "CA_SOCIAL_INSURANCE_NUMBER",
        "SSN",
        "UK_NATIONAL_INSURANCE_NUMBER",
        "PASSPORT_NUMBER",
        "DRIVER_ID",
        "NAME",
        "AGE",
        "EMAIL",
        "PHONE",
        "ADDRESS",
        "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
        "AWS_ACCESS_KEY",
        "AWS_SECRET_KEY",
        "IP_ADDRESS",
        "MAC_ADDRESS",
        "PASSWORD",
        "URL",
        "USERNAME",
        "LICENSE_PLATE",
        "VEHICLE_IDENTIFICATION_NUMBER"
      })
  RedactionEntity[] inFlightEntities() default {};

  /** Whether a message is delivered as it is when it can't be redacted. */
  @ActionParameter(
      "ChatBehavior.ChatAnalyticsBehavior.InFlightChatRedactionConfiguration."
          + "DeliverUnprocessedMessages")
  boolean deliverUnprocessed() default false;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when it is not a chat. */
  @OnError("ChannelMismatch")
  Class<?> onChannelMismatch() default FlowDefault.class;

  /** Where the contact goes when redaction while the chat runs can't be set. */
  @OnError(
      value = "InFlightRedactionConfigurationFailed",
      when = @OnError.When(parameter = "ChatBehavior", is = OnError.Test.PRESENT),
      forbiddenOtherwise = true)
  Class<?> onRedactionError() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
