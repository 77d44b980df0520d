package dev.switchboard.annotations.block;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.AtMostOne;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the customer to press one key, and branches on it. Digits that are kept are collected by
 * {@link StoreCustomerInput}; a bot is asked by {@link GetCustomerInputLex}.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/get-customer-input.html">Get
 *     customer input</a>
 */
@FlowAction(
    type = "GetParticipantInput",
    consoleBlock = "Get customer input",
    summary = "Collects one touch-tone key and branches on it.",
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
@FixedParameter(name = "StoreInput", value = "False")
@AtMostOne({"text", "ssml", "prompt", "promptReference", "media"})
@FixedParameter(name = "Media.SourceType", value = "S3", with = "media")
@FixedParameter(name = "Media.MediaType", value = "Audio", with = "media")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetCustomerInput {
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

  /** Seconds to wait for the key: 1 to 180. */
  @ActionParameter(value = "InputTimeLimitSeconds", required = true, min = 1, max = 180)
  int timeoutSeconds() default 5;

  /** The keys that lead somewhere. */
  @Branches(operandPattern = "[0-9*#]")
  Choice[] choices();

  /** Where the contact goes when no key is pressed in time. */
  @OnError(
      value = "InputTimeLimitExceeded",
      when = {
        @OnError.When(
            parameter = "StoreInput",
            is = OnError.Test.ABSENT_OR_EQUALS,
            value = "False"),
        @OnError.When(parameter = "EnableDTMFBuffer", is = OnError.Test.ABSENT)
      },
      forbiddenOtherwise = true)
  Class<?> onTimeout() default FlowDefault.class;

  /** Where the contact goes when a key is pressed that is not among the choices. */
  @Next
  @OnError(
      value = "NoMatchingCondition",
      when = {
        @OnError.When(
            parameter = "StoreInput",
            is = OnError.Test.ABSENT_OR_EQUALS,
            value = "False"),
        @OnError.When(parameter = "EnableDTMFBuffer", is = OnError.Test.ABSENT)
      },
      forbiddenOtherwise = true)
  Class<?> onNoMatch() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
