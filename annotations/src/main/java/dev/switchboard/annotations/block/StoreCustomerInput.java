package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Requires;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Collects digits and keeps them in {@code $.StoredCustomerInput}: a number of the customer's, or a
 * phone number that is checked. A timeout takes the error branch.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/store-customer-input.html">Store
 *     customer input</a>
 */
@FlowAction(
    type = "GetParticipantInput",
    consoleBlock = "Store customer input",
    summary = "Collects digits and keeps them.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    channels = Channel.VOICE,
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-getparticipantinput.html")
@FixedParameter(name = "StoreInput", value = "True")
@AtMostOne({"text", "ssml", "prompt", "promptReference", "media"})
@ExactlyOne({"phoneNumberFormat", "maximumDigits", "maximumDigitsReference"})
@Together({"encryptionKeyId", "encryptionKey"})
@AtMostOne({"phoneNumberFormat", "encryptionKeyId"})
@FixedParameter(name = "Media.SourceType", value = "S3", with = "media")
@FixedParameter(name = "Media.MediaType", value = "Audio", with = "media")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface StoreCustomerInput {
  /**
   * Text to speak on voice, and the message itself on other channels: at most 6,000 characters, of
   * which 3,000 may be billed.
   */
  @ActionParameter(value = "Text", dynamic = Dynamic.ANY, max = 6000)
  String text() default "";

  /** Speech markup inside {@code <speak>}, on voice only: at most 6,000 characters. */
  @ActionParameter(value = "SSML", dynamic = Dynamic.ANY, max = 6000)
  String ssml() default "";

  /** A stored prompt, on voice only. */
  @ActionParameter("PromptId")
  @Refers(Resource.PROMPT)
  Class<?> prompt() default Unset.class;

  /** A reference to a prompt's id or ARN, read when a contact runs, in place of {@link #prompt}. */
  @ActionParameter(value = "PromptId", type = ParameterType.REFERENCE, dynamic = Dynamic.ONLY)
  String promptReference() default "";

  /** The S3 location of an audio file, on voice only. */
  @ActionParameter(value = "Media.Uri", dynamic = Dynamic.ANY)
  String media() default "";

  /** Seconds to wait for the first digit: 1 to 180. */
  @ActionParameter(value = "InputTimeLimitSeconds", required = true, min = 1, max = 180)
  int timeoutSeconds() default 5;

  /** The most digits: 1 or more. */
  @ActionParameter(value = "InputValidation.CustomValidation.MaximumLength", min = 1)
  int maximumDigits() default 20;

  /** A reference to the most digits, in place of {@link #maximumDigits}. */
  @ActionParameter(
      value = "InputValidation.CustomValidation.MaximumLength",
      type = ParameterType.INTEGER,
      dynamic = Dynamic.ANY,
      min = 1)
  String maximumDigitsReference() default "";

  /** Asks for a phone number of this format instead of any digits. */
  @ActionParameter("InputValidation.PhoneNumberValidation.NumberFormat")
  PhoneNumberFormat phoneNumberFormat() default PhoneNumberFormat.E164;

  /** The country of a local phone number, in two letters. */
  @ActionParameter(
      value = "InputValidation.PhoneNumberValidation.CountryCode",
      requiredWhen =
          @OnError.When(
              parameter = "InputValidation.PhoneNumberValidation.NumberFormat",
              is = OnError.Test.EQUALS,
              value = "Local"))
  @Requires("phoneNumberFormat")
  String countryCode() default "";

  /** The id of the key that encrypts the digits. */
  @ActionParameter(value = "InputEncryption.EncryptionKeyId", dynamic = Dynamic.ANY)
  String encryptionKeyId() default "";

  /** The public key that encrypts the digits, in PEM. */
  @ActionParameter(value = "InputEncryption.Key", dynamic = Dynamic.ANY)
  String encryptionKey() default "";

  /** Up to five digits that end the input, such as {@code #}. */
  @ActionParameter(
      value = "DTMFConfiguration.InputTerminationSequence",
      dynamic = Dynamic.UNKNOWN,
      max = 5)
  String terminator() default "";

  /** Whether {@code *} no longer cancels the input. */
  @ActionParameter("DTMFConfiguration.DisableCancelKey")
  boolean disableCancelKey() default false;

  /** Seconds to wait between digits: 1 to 20. */
  @ActionParameter(value = "DTMFConfiguration.InterdigitTimeLimitSeconds", min = 1, max = 20)
  int betweenDigitsSeconds() default 5;

  /** A reference to the seconds between digits, in place of {@link #betweenDigitsSeconds}. */
  @ActionParameter(
      value = "DTMFConfiguration.InterdigitTimeLimitSeconds",
      type = ParameterType.INTEGER,
      dynamic = Dynamic.ANY,
      min = 1,
      max = 20)
  String betweenDigitsReference() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the digits are not a valid phone number. */
  @OnError(
      value = "InvalidPhoneNumber",
      when = {
        @OnError.When(parameter = "StoreInput", is = OnError.Test.EQUALS, value = "True"),
        @OnError.When(
            parameter = "InputValidation.PhoneNumberValidation",
            is = OnError.Test.PRESENT)
      },
      forbiddenOtherwise = true)
  Class<?> onInvalidNumber() default FlowDefault.class;

  /** Where the contact goes when the block fails, also when nothing is pressed in time. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
