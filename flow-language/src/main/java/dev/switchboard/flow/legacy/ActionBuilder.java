package dev.switchboard.flow.legacy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Builds one action in the key order of the console's exports. */
final class ActionBuilder {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String identifier;
  private final String type;
  private final ObjectNode parameters = NODES.objectNode();
  private final ArrayNode conditions = NODES.arrayNode();
  private final ArrayNode errors = NODES.arrayNode();
  private Optional<String> next = Optional.empty();

  ActionBuilder(String identifier, String type) {
    this.identifier = identifier;
    this.type = type;
  }

  ObjectNode parameters() {
    return parameters;
  }

  ActionBuilder parameter(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  ActionBuilder parameter(String name, Optional<String> value) {
    value.ifPresent(v -> parameters.put(name, v));
    return this;
  }

  ActionBuilder next(Optional<String> target) {
    next = target;
    return this;
  }

  ActionBuilder condition(String operator, String operand, String target) {
    ObjectNode condition = conditions.addObject().put("NextAction", target).putObject("Condition");
    condition.put("Operator", operator).putArray("Operands").add(operand);
    return this;
  }

  ActionBuilder condition(String operand, Optional<String> target) {
    target.ifPresent(t -> condition("Equals", operand, t));
    return this;
  }

  ActionBuilder error(String errorType, Optional<String> target) {
    target.ifPresent(t -> errors.addObject().put("NextAction", t).put("ErrorType", errorType));
    return this;
  }

  ObjectNode build() {
    ObjectNode action = NODES.objectNode();
    action.set("Parameters", parameters);
    action.put("Identifier", identifier);
    action.put("Type", type);
    ObjectNode transitions = action.putObject("Transitions");
    next.ifPresent(target -> transitions.put("NextAction", target));
    if (!errors.isEmpty()) {
      transitions.set("Errors", errors);
    }
    if (!conditions.isEmpty()) {
      transitions.set("Conditions", conditions);
    }
    return action;
  }
}
