package dev.switchboard.annotations.block;

import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Unset;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.FixedParameter;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Together;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands the customer to an Amazon Lex bot, and branches on the intent; the intent, slots and
 * session attributes are readable under {@code $.Lex} afterwards.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/get-customer-input.html">Get
 *     customer input</a>
 */
@FlowAction(
    type = "ConnectParticipantWithLexBot",
    consoleBlock = "Get customer input",
    summary =
        "Hands the participant to an Amazon Lex bot; afterwards intent, slots and session"
            + " attributes are readable under $.Lex.",
    flowTypes = {
      FlowType.CONTACT_FLOW,
      FlowType.CUSTOMER_QUEUE,
      FlowType.AGENT_TRANSFER,
      FlowType.QUEUE_TRANSFER
    },
    evidence = Evidence.DOCUMENTED,
    page =
        "https://docs.aws.amazon.com/connect/latest/devguide/participant-actions-connectparticipantwithlexbot.html")
@ExactlyOne({"bot", "botAlias", "classicBotName"})
@ExactlyOne({"text", "ssml", "prompt", "promptReference", "media", "initialMessage"})
@Together({"classicBotName", "classicBotRegion", "classicBotAlias"})
@FixedParameter(name = "Media.SourceType", value = "S3", with = "media")
@FixedParameter(name = "Media.MediaType", value = "Audio", with = "media")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GetCustomerInputLex {
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

  /** Chat only: the message that the bot starts with, usually {@code $.Media.InitialMessage}. */
  @ActionParameter(value = "LexInitializationData.InitialMessage", dynamic = Dynamic.ANY)
  String initialMessage() default "";

  /** The alias of a Lex V2 bot, declared with {@code @LexBot}. */
  @ActionParameter("LexV2Bot.AliasArn")
  @Refers(Resource.LEX_BOT)
  Class<?> bot() default Unset.class;

  /**
   * In place of {@link #bot}, the ARN of the alias of a Lex V2 bot, as an environment value or a
   * reference.
   */
  @ActionParameter(
      value = "LexV2Bot.AliasArn",
      type = ParameterType.REFERENCE,
      dynamic = Dynamic.ANY)
  String botAlias() default "";

  /** The name of a Lex V1 (classic) bot. */
  @ActionParameter(value = "LexBot.Name", dynamic = Dynamic.ANY)
  String classicBotName() default "";

  /** The AWS Region of a Lex V1 (classic) bot. */
  @ActionParameter("LexBot.Region")
  String classicBotRegion() default "";

  /** The alias of a Lex V1 (classic) bot. */
  @ActionParameter(value = "LexBot.Alias", dynamic = Dynamic.ANY)
  String classicBotAlias() default "";

  /** Session attributes for the bot. */
  @ActionParameter(value = "LexSessionAttributes", dynamic = Dynamic.ANY)
  Attribute[] sessionAttributes() default {};

  /**
   * Chat only: seconds of silence after which the timeout branch is taken, 60 to 604800 (seven
   * days).
   */
  @ActionParameter(
      value = "LexTimeoutSeconds.Text",
      dynamic = Dynamic.UNKNOWN,
      min = 60,
      max = 604800)
  int chatTimeoutSeconds() default 300;

  /** The intents that lead somewhere. */
  @Branches
  Intent[] intents() default {};

  /** Where the contact goes when the intent is not among those listed. */
  @Next
  @OnError("NoMatchingCondition")
  Class<?> onNoMatch() default FlowDefault.class;

  /** Where the contact goes when a chat customer does not answer in time. */
  @OnError(
      value = "InputTimeLimitExceeded",
      required = false,
      when = @OnError.When(parameter = "LexTimeoutSeconds", is = OnError.Test.PRESENT))
  Class<?> onTimeout() default FlowDefault.class;

  /** Where the contact goes when the block fails. */
  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;
}
