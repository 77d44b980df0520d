package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtLeastOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets fields of the contact that Amazon Connect defines: its name, description, language and
 * customer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/set-contact-attributes.html">Set
 *     contact attributes</a>
 */
@FlowAction(
    type = "UpdateContactData",
    consoleBlock = "Set contact attributes",
    summary =
        "Sets Connect-defined fields of the contact: name, description, language, "
            + "customer id, Q in Connect session, Voice ID switches.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontactdata.html")
@AtLeastOne({
  "name",
  "description",
  "language",
  "customerId",
  "assistantSession",
  "voiceIdStreaming",
  "voiceAuthentication",
  "fraudDetection"
})
@Together({"voiceIdStreaming", "voiceAuthentication", "fraudDetection"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetContactData {
  /** The name: at most 1,024 characters. */
  @ActionParameter(value = "Name", dynamic = Dynamic.ANY, max = 1024)
  String name() default "";

  /** The description: at most 4,096 characters. */
  @ActionParameter(value = "Description", dynamic = Dynamic.ANY, max = 4096)
  String description() default "";

  /** The language, such as {@code en-US}. */
  @ActionParameter(value = "LanguageCode", dynamic = Dynamic.ANY)
  String language() default "";

  /** The id of the customer. */
  @ActionParameter(value = "CustomerId", dynamic = Dynamic.ANY)
  String customerId() default "";

  /** The ARN of an assistant's session, usually {@code $.Wisdom.SessionArn}. */
  @ActionParameter(
      value = "WisdomSessionArn",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ANY)
  String assistantSession() default "";

  /** Whether Voice ID gets the audio; Voice ID ended on 2026-05-20. */
  @ActionParameter(value = "IsVoiceIdStreamingEnabled", type = ParameterType.UPPER_BOOLEAN)
  boolean voiceIdStreaming() default false;

  /** Whether Voice ID authenticates the caller; Voice ID ended on 2026-05-20. */
  @ActionParameter(value = "IsVoiceAuthenticationEnabled", type = ParameterType.UPPER_BOOLEAN)
  boolean voiceAuthentication() default false;

  /** Whether Voice ID looks for fraud; Voice ID ended on 2026-05-20. */
  @ActionParameter(value = "IsFraudDetectionEnabled", type = ParameterType.UPPER_BOOLEAN)
  boolean fraudDetection() default false;

  /** The score from which Voice ID authenticates: 0 to 100. */
  @ActionParameter(
      value = "VoiceAuthenticationThreshold",
      dynamic = Dynamic.UNKNOWN,
      min = 0,
      max = 100,
      requiredWhen =
          @OnError.When(
              parameter = "IsVoiceAuthenticationEnabled",
              is = OnError.Test.EQUALS,
              value = "TRUE"))
  int authenticationThreshold() default 90;

  /** Seconds in which Voice ID answers: 5 to 10. */
  @ActionParameter(
      value = "VoiceAuthenticationResponseTime",
      dynamic = Dynamic.UNKNOWN,
      min = 5,
      max = 10,
      requiredWhen =
          @OnError.When(
              parameter = "IsVoiceAuthenticationEnabled",
              is = OnError.Test.EQUALS,
              value = "TRUE"))
  int authenticationSeconds() default 10;

  /** The score from which Voice ID suspects fraud: 0 to 100. */
  @ActionParameter(
      value = "FraudDetectionThreshold",
      dynamic = Dynamic.UNKNOWN,
      min = 0,
      max = 100,
      requiredWhen =
          @OnError.When(
              parameter = "IsFraudDetectionEnabled",
              is = OnError.Test.EQUALS,
              value = "TRUE"))
  int fraudThreshold() default 50;

  /** The watchlist that Voice ID compares with: 22 letters and digits. */
  @ActionParameter(value = "WatchlistId", dynamic = Dynamic.ANY)
  String watchlist() default "";

  /** The contact that gets the fields. */
  @ActionParameter("TargetContact")
  TargetContact target() default TargetContact.CURRENT;

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
