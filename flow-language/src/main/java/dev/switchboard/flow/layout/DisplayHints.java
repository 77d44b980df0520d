package dev.switchboard.flow.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the designer needs to show parameters and conditions as the console's own blocks show them:
 * names of resources, which values are dynamic, how an operator reads.
 */
final class DisplayHints {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The blocks whose conditions name an operator. */
  private static final Set<String> WITH_OPERATOR =
      Set.of("Compare", "ConnectParticipantWithLexBot");

  /** The blocks that also carry an empty list of conditions. */
  private static final Set<String> WITH_CONDITIONS = Set.of("Compare", "DistributeByPercentage");

  /** The parameter whose entries a block lists as dynamic or not. */
  private static final Map<String, String> DYNAMIC_METADATA =
      Map.of(
          "InvokeLambdaFunction", "LambdaInvocationAttributes",
          "ConnectParticipantWithLexBot", "LexSessionAttributes");

  /** The time that a block shows in a unit of its own. */
  private static final Map<String, String> TIMES =
      Map.of(
          "Wait", "TimeLimitSeconds",
          "ShowView", "InvocationTimeLimitSeconds",
          "MessageParticipantIteratively", "InterruptFrequencySeconds");

  private static final int MINUTE = 60;

  private record Operator(String name, String value, String shortDisplay) {}

  /** As the console writes them. Those of the other operators were never seen and are left out. */
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "Equals", new Operator("Equals", "Equals", "="),
          "TextContains", new Operator("Contains", "Contains", "contains"),
          "TextStartsWith", new Operator("Starts with", "StartsWith", "starts with"),
          "NumberGreaterThan", new Operator("Is greater than", "GreaterThan", ">"),
          "NumberLessThan", new Operator("Is less than", "LessThan", "<"),
          "NumberLessOrEqualTo", new Operator("Is less or equal", "LessThanOrEqualTo", "<="));

  private final Function<String, Optional<String>> displayNames;

  DisplayHints(Function<String, Optional<String>> displayNames) {
    this.displayNames = displayNames;
  }

  /** Adds what there is to say about an action to its entry. */
  void write(FlowAction action, ObjectNode entry) {
    ObjectNode parameters = action.parameters();
    ObjectNode parameterHints = NODES.objectNode();
    of(parameters).ifPresent(hints -> parameterHints.setAll((ObjectNode) hints));
    addUnit(action.type(), parameters, parameterHints);
    switch (action.type()) {
      case "ShowView" -> markJson(parameters.path("ViewData"), parameterHints);
      case "ConnectParticipantWithLexBot" -> nameBot(parameterHints.at("/LexV2Bot/AliasArn"));
      default -> {}
    }
    if (!parameterHints.isEmpty()) {
      entry.set("parameters", parameterHints);
    }
    writeDynamicLists(action.type(), parameters, entry);
    if (WITH_CONDITIONS.contains(action.type())) {
      entry.putArray("conditions");
    }
    boolean keys = action.type().equals("GetParticipantInput");
    if (keys || WITH_OPERATOR.contains(action.type())) {
      entry.set("conditionMetadata", conditions(action, !keys));
    }
  }

  private static void addUnit(String type, ObjectNode parameters, ObjectNode hints) {
    String parameter = TIMES.getOrDefault(type, "");
    String seconds = parameters.path(parameter).asText("");
    if (!seconds.isEmpty()
        && seconds.length() < 10
        && seconds.chars().allMatch(c -> c >= '0' && c <= '9')) {
      hints.putObject(parameter).put("unit", Integer.parseInt(seconds) % MINUTE == 0 ? MINUTE : 1);
    }
  }

  /** The inputs of a view that are written as JSON, rather than in a field each. */
  private static void markJson(JsonNode viewData, ObjectNode hints) {
    ObjectNode inputs = NODES.objectNode();
    viewData
        .properties()
        .forEach(
            input -> {
              if (input.getValue().isContainerNode()) {
                inputs.putObject(input.getKey()).put("useJson", true);
              } else if (hints.path("ViewData").has(input.getKey())) {
                inputs.set(input.getKey(), hints.path("ViewData").get(input.getKey()));
              }
            });
    if (!inputs.isEmpty()) {
      hints.set("ViewData", inputs);
    }
  }

  /** A bot that is chosen by name is shown in a list; others in a field. */
  private static void nameBot(JsonNode alias) {
    if (alias instanceof ObjectNode hint) {
      boolean named = hint.has("displayName");
      hint.put("useLexBotDropdown", named);
      if (named) {
        hint.put("lexV2BotName", hint.path("displayName").asText());
      }
    }
  }

  private static void writeDynamicLists(String type, ObjectNode parameters, ObjectNode entry) {
    Optional.ofNullable(DYNAMIC_METADATA.get(type))
        .ifPresent(
            parameter -> {
              ObjectNode dynamic = entry.putObject("dynamicMetadata");
              parameters
                  .path(parameter)
                  .properties()
                  .forEach(value -> dynamic.put(value.getKey(), isDynamic(value.getValue())));
            });
    JsonNode listed =
        switch (type) {
          case "UpdateContactAttributes" -> parameters.path("Attributes");
          case "UpdateContactData" -> parameters;
          default -> null;
        };
    if (listed != null) {
      ArrayNode dynamic = entry.putArray("dynamicParams");
      listed
          .properties()
          .forEach(
              value -> {
                if (isDynamic(value.getValue())) {
                  dynamic.add(value.getKey());
                }
              });
    }
  }

  private static ArrayNode conditions(FlowAction action, boolean withOperator) {
    ArrayNode list = NODES.arrayNode();
    Map<String, Integer> seen = new HashMap<>();
    for (ConditionBranch condition : action.conditions()) {
      String content =
          action.identifier()
              + '\n'
              + condition.operator()
              + '\n'
              + String.join("\n", condition.operands());
      int repetition = seen.merge(content, 1, Integer::sum);
      ObjectNode entry = list.addObject();
      entry.put("id", uuid(repetition == 1 ? content : content + '\n' + repetition));
      Operator operator = OPERATORS.get(condition.operator());
      if (withOperator && operator != null) {
        entry
            .putObject("operator")
            .put("name", operator.name)
            .put("value", operator.value)
            .put("shortDisplay", operator.shortDisplay);
      }
      entry.put("value", condition.operands().isEmpty() ? "" : condition.operands().get(0));
    }
    return list;
  }

  /**
   * Derived from what the condition says, so that it stays when conditions around it come and go.
   */
  private static String uuid(String content) {
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private Optional<JsonNode> of(JsonNode value) {
    if (value.isTextual()) {
      return leaf(value);
    }
    if (value instanceof ArrayNode array) {
      ArrayNode hints = NODES.arrayNode();
      boolean any = false;
      for (JsonNode element : array) {
        Optional<JsonNode> hint = of(element);
        any |= hint.isPresent();
        hints.add(hint.orElseGet(NODES::nullNode));
      }
      return any ? Optional.of(hints) : Optional.empty();
    }
    ObjectNode hints = NODES.objectNode();
    value
        .properties()
        .forEach(field -> of(field.getValue()).ifPresent(hint -> hints.set(field.getKey(), hint)));
    return hints.isEmpty() ? Optional.empty() : Optional.of(hints);
  }

  private Optional<JsonNode> leaf(JsonNode value) {
    if (isDynamic(value)) {
      return Optional.of(NODES.objectNode().put("useDynamic", true));
    }
    return displayNames
        .apply(value.textValue())
        .map(name -> NODES.objectNode().put("displayName", name));
  }

  /**
   * Whether the whole value is one of Amazon Connect's own references, not text that holds some.
   */
  private static boolean isDynamic(JsonNode value) {
    return value.isTextual()
        && value.textValue().startsWith("$.")
        && value.textValue().chars().noneMatch(Character::isWhitespace);
  }
}
