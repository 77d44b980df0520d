package dev.switchboard.flow.legacy;

import static dev.switchboard.flow.legacy.ModuleConverters.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules that set something on the contact. */
final class ContactModules {
  private static final Map<String, String> SWITCH =
      Map.of("Enable", "Enabled", "Disable", "Disabled");

  private ContactModules() {}

  static void register(Map<String, ModuleConverter> converters) {
    converters.put("SetAttributes", ContactModules::setAttributes);
    converters.put("SetContactData", ContactModules::setContactData);
    converters.put("SetQueue", ContactModules::setQueue);
    converters.put("SetVoice", ContactModules::setVoice);
    converters.put("SetLoggingBehavior", ContactModules::setLogging);
    converters.put("SetRecordingBehavior", ContactModules::setRecording);
    converters.put("SetEventHook", ContactModules::setEventHook);
    converters.put("SetContactFlow", ContactModules::setContactFlow);
    converters.put("SetCallBackNumber", ContactModules::setCallbackNumber);
    converters.put("StartMediaStreaming", module -> stream(module, "Enabled"));
    converters.put("StopMediaStreaming", module -> stream(module, "Disabled"));
    converters.put("UpdateRoutingPriority", ContactModules::setPriority);
    converters.put("InvokeExternalResource", ContactModules::invoke);
  }

  private static ActionBuilder withOutcomes(LegacyModule module, ActionBuilder action) {
    return action.next(module.branch("Success")).error("NoMatchingError", module.branch("Error"));
  }

  private static ActionBuilder setAttributes(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "UpdateContactAttributes");
    PromptModules.putAll(
        module, module.takeAll("Attribute"), action.parameters().putObject("Attributes"));
    return withOutcomes(module, action);
  }

  private static ActionBuilder setContactData(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "UpdateContactData");
    for (LegacyParameter parameter : module.takeAll("ContactData")) {
      if (parameter.field("languageCode").isEmpty()) {
        module.note(
            "parameter ContactData", "it sets something other than the language code; left out");
      } else {
        action.parameter("LanguageCode", parameter.field("languageCode"));
      }
    }
    return withOutcomes(module, action);
  }

  private static ActionBuilder setQueue(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "UpdateContactTargetQueue");
    queueOrAgent(module, action);
    return withOutcomes(module, action);
  }

  /** The queue, or the agent whose own queue is meant. */
  static void queueOrAgent(LegacyModule module, ActionBuilder action) {
    action.parameter(
        "QueueId", module.take("Queue").flatMap(p -> module.resource(p, Resource.QUEUE)));
    action.parameter("AgentId", module.take("Agent").flatMap(module::text));
  }

  private static ActionBuilder setVoice(LegacyModule module) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "UpdateContactTextToSpeechVoice")
            .parameter("TextToSpeechVoice", text(module, "GlobalVoice"))
            .parameter("TextToSpeechEngine", text(module, "GlobalEngine"))
            .parameter("TextToSpeechStyle", text(module, "SpeakingStyle"));
    return withOutcomes(module, action);
  }

  private static ActionBuilder setLogging(LegacyModule module) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "UpdateFlowLoggingBehavior")
            .parameter(
                "FlowLoggingBehavior",
                text(module, "LoggingBehavior").map(v -> SWITCH.getOrDefault(v, v)));
    return withOutcomes(module, action);
  }

  private static ActionBuilder setRecording(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "UpdateContactRecordingBehavior");
    ArrayNode recorded =
        action.parameters().putObject("RecordingBehavior").putArray("RecordedParticipants");
    String participants = text(module, "RecordingParticipantOption").orElse("Both");
    if (text(module, "RecordingBehaviorOption").orElse("Enable").equals("Enable")) {
      (participants.equals("Both") ? List.of("Agent", "Customer") : List.of(participants))
          .forEach(recorded::add);
    }
    analytics(module, action);
    return withOutcomes(module, action);
  }

  private static void analytics(LegacyModule module, ActionBuilder action) {
    Optional<String> option = text(module, "AnalyticsBehaviorOption");
    if (option.isEmpty()) {
      return;
    }
    ObjectNode analytics = action.parameters().putObject("AnalyticsBehavior");
    analytics.put("Enabled", option.get().equals("Enable") ? "True" : "False");
    text(module, "AnalyticsLanguageLocaleCode")
        .ifPresent(v -> analytics.put("AnalyticsLanguage", v));
    text(module, "AnalyticsRedactionOption")
        .ifPresent(v -> analytics.put("AnalyticsRedactionBehavior", SWITCH.getOrDefault(v, v)));
    text(module, "AnalyticsRedactionPolicy")
        .ifPresent(v -> analytics.put("AnalyticsRedactionResults", v));
    text(module, "AnalyticsMode").ifPresent(v -> analytics.put("AnalyticsMode", v));
    text(module, "AnalyticsCustomVocabulary")
        .filter(vocabulary -> !vocabulary.equals("None"))
        .ifPresent(
            vocabulary ->
                module.note(
                    "parameter AnalyticsCustomVocabulary",
                    "a vocabulary is chosen for the instance, not in a flow; \""
                        + vocabulary
                        + "\" was left out"));
  }

  private static ActionBuilder setEventHook(LegacyModule module) {
    return withOutcomes(module, eventHook(module));
  }

  /** The form that SetEventHook replaced. It could not fail. */
  private static ActionBuilder setContactFlow(LegacyModule module) {
    Optional<String> next = module.branch("Success");
    Optional<String> error = module.branch("Error");
    if (error.isEmpty()) {
      module.note(
          "branches",
          "the action needs an error branch, which the old block lacks; it leads where success"
              + " leads");
    }
    return eventHook(module).next(next).error("NoMatchingError", error.or(() -> next));
  }

  private static ActionBuilder eventHook(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "UpdateContactEventHooks");
    ObjectNode hooks = action.parameters().putObject("EventHooks");
    Optional<String> flow =
        module.take("ContactFlowId").flatMap(p -> module.resource(p, Resource.CONTACT_FLOW));
    text(module, "Type").ifPresent(type -> flow.ifPresent(id -> hooks.put(type, id)));
    return action;
  }

  private static ActionBuilder setCallbackNumber(LegacyModule module) {
    return new ActionBuilder(module.id(), "UpdateContactCallbackNumber")
        .parameter("CallbackNumber", text(module, "CallBackNumber"))
        .next(module.branch("Success"))
        .error("InvalidCallbackNumber", module.branch("InvalidPhoneNumber"))
        .error("CallbackNumberNotDialable", module.branch("NonDialableNumber"));
  }

  private static ActionBuilder stream(LegacyModule module, String state) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "UpdateContactMediaStreamingBehavior")
            .parameter("MediaStreamingState", state);
    ObjectNode participant = action.parameters().putArray("Participants").addObject();
    participant.put("ParticipantType", text(module, "ParticipantTypes").orElse("Customer"));
    ArrayNode directions = participant.putArray("MediaDirections");
    for (LegacyParameter track : module.takeAll("Track")) {
      directions.add(track.value().replace("Customer", "")); // FromCustomer, ToCustomer
    }
    if (directions.isEmpty()) {
      directions.add("From");
      module.note(
          "parameter ParticipantTypes",
          "the export does not say which direction is streamed; written as what the customer says");
    }
    action.parameter("MediaStreamType", text(module, "MediaStreamTypes"));
    return withOutcomes(module, action);
  }

  private static ActionBuilder setPriority(LegacyModule module) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "UpdateContactRoutingBehavior")
            .parameter("QueuePriority", text(module, "AbsolutePosition"));
    return withOutcomes(module, action);
  }

  private static ActionBuilder invoke(LegacyModule module) {
    if (!module.target().equals("Lambda")) {
      module.note(
          "target " + module.target(), "only Lambda functions are known here; written as one");
    }
    ActionBuilder action =
        new ActionBuilder(module.id(), "InvokeLambdaFunction")
            .parameter(
                "LambdaFunctionARN",
                module
                    .take("FunctionArn")
                    .flatMap(p -> module.resource(p, Resource.LAMBDA_FUNCTION)))
            .parameter("InvocationTimeLimitSeconds", text(module, "TimeLimit"));
    var attributes = module.takeAll("Parameter");
    if (!attributes.isEmpty()) {
      PromptModules.putAll(
          module, attributes, action.parameters().putObject("LambdaInvocationAttributes"));
    }
    return withOutcomes(module, action);
  }
}
