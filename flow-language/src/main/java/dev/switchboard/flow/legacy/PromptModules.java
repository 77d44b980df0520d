package dev.switchboard.flow.legacy;

import static dev.switchboard.flow.legacy.ModuleConverters.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import java.util.Map;
import java.util.Optional;

/** The modules that speak to a customer and listen to what the customer answers. */
final class PromptModules {
  private PromptModules() {}

  static void register(Map<String, ModuleConverter> converters) {
    converters.put("PlayPrompt", PromptModules::playPrompt);
    converters.put("LoopPrompts", PromptModules::loopPrompts);
    converters.put("GetUserInput", m -> m.target().equals("Lex") ? askBot(m) : askForKey(m));
    converters.put("StoreUserInput", PromptModules::storeInput);
  }

  private static ActionBuilder playPrompt(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "MessageParticipant");
    prompt(module, action);
    return action.next(module.branch("Success")).error("NoMatchingError", module.branch("Error"));
  }

  private static void prompt(LegacyModule module, ActionBuilder action) {
    boolean ssml = text(module, "TextToSpeechType").orElse("").equals("ssml");
    action.parameter(ssml ? "SSML" : "Text", text(module, "Text"));
    action.parameter(
        "PromptId", module.take("AudioPrompt").flatMap(p -> module.resource(p, Resource.PROMPT)));
  }

  private static ActionBuilder loopPrompts(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "MessageParticipantIteratively");
    ArrayNode messages = action.parameters().putArray("Messages");
    action.parameter("InterruptFrequencySeconds", text(module, "InterruptSeconds"));
    for (LegacyParameter parameter : module.takeRest()) {
      switch (parameter.name()) {
        case "AudioPrompt" ->
            module
                .resource(parameter, Resource.PROMPT)
                .ifPresent(id -> messages.addObject().put("PromptId", id));
        case "Text" ->
            module
                .text(parameter)
                .ifPresent(
                    t ->
                        messages
                            .addObject()
                            .put(parameter.key().equals("ssml") ? "SSML" : "Text", t));
        default ->
            module.note(
                "parameter " + parameter.name(), "the action has no such parameter; left out");
      }
    }
    Optional<String> error = module.branch("Error");
    return action
        .next(error)
        .condition("MessagesInterrupted", module.branch("Timeout"))
        .error("NoMatchingError", error);
  }

  private static ActionBuilder askForKey(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "GetParticipantInput");
    prompt(module, action);
    action
        .parameter("InputTimeLimitSeconds", text(module, "Timeout"))
        .parameter("StoreInput", "False");
    text(module, "MaxDigits")
        .filter(digits -> !digits.equals("1"))
        .ifPresent(
            digits ->
                module.note(
                    "parameter MaxDigits", "a menu takes one key, not " + digits + "; left out"));
    module
        .comparisons("Evaluate")
        .forEach(b -> action.condition("Equals", b.operand(), b.target()));
    Optional<String> noMatch = module.branch("NoMatch");
    return action
        .next(noMatch)
        .error("InputTimeLimitExceeded", module.branch("Timeout"))
        .error("NoMatchingCondition", noMatch)
        .error("NoMatchingError", module.branch("Error"));
  }

  private static ActionBuilder askBot(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "ConnectParticipantWithLexBot");
    prompt(module, action);
    Optional<String> alias = text(module, "BotAliasArn");
    module.take("LexVersion");
    if (alias.isPresent()) {
      action.parameters().putObject("LexV2Bot").put("AliasArn", alias.get());
    } else {
      lexV1(module, action.parameters().putObject("LexBot"));
    }
    var attributes = module.takeAll("Parameter");
    if (!attributes.isEmpty()) {
      putAll(module, attributes, action.parameters().putObject("LexSessionAttributes"));
    }
    module
        .comparisons("Evaluate")
        .forEach(b -> action.condition("Equals", b.operand(), b.target()));
    Optional<String> error = module.branch("Error");
    return action
        .next(error)
        .error("InputTimeLimitExceeded", module.branch("Timeout"))
        .error("NoMatchingCondition", module.branch("NoMatch"))
        .error("NoMatchingError", error);
  }

  private static void lexV1(LegacyModule module, ObjectNode bot) {
    text(module, "BotName").ifPresent(name -> bot.put("Name", name));
    text(module, "BotRegion")
        .ifPresent(
            region -> {
              if (region.isEmpty()) {
                module.note(
                    "parameter BotRegion",
                    "the export leaves it empty, which the flow language refuses; left out");
              } else {
                bot.put("Region", region);
              }
            });
    text(module, "BotAlias").ifPresent(alias -> bot.put("Alias", alias));
  }

  /** Writes parameters with keys as entries of a map. */
  static void putAll(LegacyModule module, Iterable<LegacyParameter> parameters, ObjectNode map) {
    for (LegacyParameter parameter : parameters) {
      if (map.has(parameter.key())) {
        module.note(
            "parameter " + parameter.name(),
            "the key \"" + parameter.key() + "\" is given twice; the last is kept");
      }
      module.text(parameter).ifPresent(value -> map.put(parameter.key(), value));
    }
  }

  private static ActionBuilder storeInput(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "GetParticipantInput");
    prompt(module, action);
    action
        .parameter("InputTimeLimitSeconds", text(module, "Timeout"))
        .parameter("StoreInput", "True");
    ObjectNode validation = action.parameters().putObject("InputValidation");
    if (text(module, "CustomerInputType").orElse("").equals("PhoneNumber")) {
      ObjectNode phone = validation.putObject("PhoneNumberValidation");
      text(module, "PhoneNumberFormat")
          .ifPresent(f -> phone.put("NumberFormat", f.equals("International") ? "E164" : f));
      text(module, "CountryCode").ifPresent(code -> phone.put("CountryCode", code));
    } else {
      ObjectNode custom = validation.putObject("CustomValidation");
      text(module, "MaxDigits").ifPresent(digits -> custom.put("MaximumLength", digits));
    }
    encryption(module, action);
    ObjectNode keys = action.parameters().objectNode();
    text(module, "TerminatorDigits")
        .ifPresent(digits -> keys.put("InputTerminationSequence", digits));
    text(module, "DisableCancel").ifPresent(off -> keys.put("DisableCancelKey", capitalized(off)));
    if (!keys.isEmpty()) {
      action.parameters().set("DTMFConfiguration", keys);
    }
    return action
        .next(module.branch("Success"))
        .error("InvalidPhoneNumber", module.branch("InvalidNumber"))
        .error("NoMatchingError", module.branch("Error"));
  }

  private static void encryption(LegacyModule module, ActionBuilder action) {
    boolean encrypt = text(module, "EncryptEntry").orElse("false").equalsIgnoreCase("true");
    Optional<String> id = text(module, "EncryptionKeyId");
    Optional<String> key = text(module, "EncryptionKey");
    if (encrypt && id.isPresent() && key.isPresent()) {
      action
          .parameters()
          .putObject("InputEncryption")
          .put("EncryptionKeyId", id.get())
          .put("Key", key.get());
    } else if (encrypt) {
      module.note(
          "parameter EncryptEntry",
          "the export gives no key to encrypt with; the input is not encrypted");
    }
  }

  /** The flow language spells these switches {@code True} and {@code False}. */
  static String capitalized(String flag) {
    return switch (flag.toLowerCase(java.util.Locale.ROOT)) {
      case "true" -> "True";
      case "false" -> "False";
      default -> flag;
    };
  }
}
