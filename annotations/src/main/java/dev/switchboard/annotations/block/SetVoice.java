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
 * Chooses the Amazon Polly voice for later text-to-speech, and with it the contact's language if
 * one is given.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/set-voice.html">Set voice</a>
 */
@FlowAction(
    type = "UpdateContactData",
    consoleBlock =
        "Set contact attributes (system fields); fragment of Set voice / Set Voice ID / "
            + "Connect assistant",
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
@FlowAction(
    type = "UpdateContactTextToSpeechVoice",
    consoleBlock = "Set voice",
    summary = "Selects the Polly voice for later text-to-speech.",
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
        "https://docs.aws.amazon.com/connect/latest/devguide/contact-actions-updatecontacttexttospeechvoice.html")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SetVoice {
  /** The voice, such as {@code Joanna}. */
  @ActionParameter(value = "TextToSpeechVoice", required = true, dynamic = Dynamic.ANY)
  String voice();

  /** The voice's engine; without it, the standard one. */
  @ActionParameter(value = "TextToSpeechEngine")
  VoiceEngine engine() default VoiceEngine.STANDARD;

  /** A reference to the engine, in place of {@link #engine}. */
  @ActionParameter(
      value = "TextToSpeechEngine",
      type = ParameterType.ENUM,
      allowed = {"Standard", "Neural", "Generative"},
      dynamic = Dynamic.ANY)
  String engineReference() default "";

  /** The speaking style. */
  @ActionParameter(value = "TextToSpeechStyle")
  VoiceStyle style() default VoiceStyle.NONE;

  /** A reference to the speaking style, in place of {@link #style}. */
  @ActionParameter(
      value = "TextToSpeechStyle",
      type = ParameterType.ENUM,
      allowed = {"None", "Conversational", "Newscaster"},
      dynamic = Dynamic.ANY)
  String styleReference() default "";

  /**
   * The contact's language, such as {@code en-US}; bots of other languages than US English need it.
   */
  @ActionParameter(value = "LanguageCode", action = "UpdateContactData", dynamic = Dynamic.ANY)
  String language() default "";

  /** The block that comes next. */
  @Next
  Class<?> next() default Following.class;

  /** Where the contact goes when the voice, engine or language can't be set. */
  @OnError(value = "NoMatchingError", actions = "UpdateContactData")
  @OnError(value = "NoMatchingError", actions = "UpdateContactTextToSpeechVoice", required = false)
  Class<?> onError() default FlowDefault.class;
}
