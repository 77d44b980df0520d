package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a block that is an {@code @Action}: what it says is what stands in the flow. */
final class EscapeExpander {
  private final FlowExpander expander;
  private final Route route;
  private final Block block;
  private final String words;
  private final String pointer;

  EscapeExpander(FlowExpander expander, Route route, String pointer) {
    this.expander = expander;
    this.route = route;
    this.block = route.block();
    this.words = BlockWords.of(expander.flow(), block);
    this.pointer = pointer;
  }

  /** The action. */
  ObjectNode expand() {
    expander.origins().put(pointer, block.origin());
    ObjectNode action = JsonNodeFactory.instance.objectNode();
    ObjectNode parameters = action.putObject("Parameters");
    String place = JsonPointers.field(pointer, "Parameters");
    for (Map<String, Sourced<Value>> entry : entries("parameters")) {
      parameter(entry, place, parameters);
    }
    action.put("Identifier", block.identifier());
    action.put("Type", block.type().primary().type());
    block
        .value("type")
        .ifPresent(t -> expander.origins().put(JsonPointers.field(pointer, "Type"), t.origin()));
    action.set("Transitions", transitions());
    return action;
  }

  private void parameter(Map<String, Sourced<Value>> entry, String place, ObjectNode parameters) {
    Optional<String> name = text(entry, "name");
    if (name.isEmpty() || name.get().isBlank()) {
      return;
    }
    List<String> given =
        List.of("value", "json", "resource").stream().filter(entry::containsKey).toList();
    Sourced<Value> last =
        given.isEmpty() ? entry.get("name") : entry.get(given.get(given.size() - 1));
    if (given.size() != 1 || Paths.get(parameters, name.get()).isPresent()) {
      expander
          .findings()
          .error(
              "ConflictingMembers",
              words
                  + ", parameter "
                  + name.get()
                  + ": "
                  + (given.isEmpty()
                      ? "has no value; give value, json or resource"
                      : given.size() > 1
                          ? "has " + String.join(" and ", given) + "; give one of them"
                          : "is given twice; keep one"),
              last.origin());
      return;
    }
    String parameter = Paths.pointer(place, name.get());
    ParameterEncoder encoder =
        new ParameterEncoder(expander.center(), expander.origins(), expander.findings(), words);
    expander.origins().put(parameter, last.origin());
    if (last.value() instanceof Value.TypeLiteral literal) {
      String placeholder =
          Placeholders.of(expander.center(), literal.typeName(), Resource.CONTACT_FLOW);
      Paths.set(parameters, name.get(), JsonNodeFactory.instance.textNode(placeholder));
    } else if (given.get(0).equals("json")) {
      encoder.json(name.get(), last).ifPresent(json -> Paths.set(parameters, name.get(), json));
    } else if (last.value() instanceof Value.Text text) {
      Paths.set(parameters, name.get(), JsonNodeFactory.instance.textNode(text.text()));
    }
  }

  private ObjectNode transitions() {
    ObjectNode transitions = JsonNodeFactory.instance.objectNode();
    String place = JsonPointers.field(pointer, "Transitions");
    Sourced<Value> next = block.values().get("next");
    if (next == null) {
      expander
          .targets()
          .find(route, "next", Targets.FOLLOWING, block.origin())
          .ifPresent(to -> transitions.put("NextAction", to));
    } else {
      expander.origins().put(JsonPointers.field(place, "NextAction"), next.origin());
      target("next", next).ifPresent(to -> transitions.put("NextAction", to));
    }
    ArrayNode errors = transitions.putArray("Errors");
    for (Map<String, Sourced<Value>> entry : entries("errors")) {
      Optional<String> to = Optional.ofNullable(entry.get("to")).flatMap(t -> target("errors", t));
      Optional<String> type = text(entry, "type");
      if (to.isPresent() && type.isPresent()) {
        String branch = JsonPointers.element(JsonPointers.field(place, "Errors"), errors.size());
        expander.origins().put(branch, entry.get("type").origin());
        errors.addObject().put("NextAction", to.get()).put("ErrorType", type.get());
      }
    }
    ArrayNode conditions = transitions.putArray("Conditions");
    for (Map<String, Sourced<Value>> entry : entries("conditions")) {
      condition(entry, JsonPointers.field(place, "Conditions"), conditions);
    }
    return transitions;
  }

  private void condition(Map<String, Sourced<Value>> entry, String place, ArrayNode conditions) {
    Optional<String> to =
        Optional.ofNullable(entry.get("to")).flatMap(t -> target("conditions", t));
    if (to.isEmpty()) {
      return;
    }
    String branch = JsonPointers.element(place, conditions.size());
    expander.origins().put(branch, entry.get("to").origin());
    for (String member : List.of("operator", "operand")) {
      Optional.ofNullable(entry.get(member))
          .ifPresent(
              v -> expander.origins().put(JsonPointers.field(branch, "Condition"), v.origin()));
    }
    ObjectNode condition =
        conditions.addObject().put("NextAction", to.get()).putObject("Condition");
    condition.put("Operator", text(entry, "operator").orElse("Equals"));
    ArrayNode operands = condition.putArray("Operands");
    text(entry, "operand").ifPresent(operands::add);
  }

  private Optional<String> target(String member, Sourced<Value> value) {
    return value.value() instanceof Value.TypeLiteral literal
        ? expander.targets().find(route, member, literal.typeName(), value.origin())
        : Optional.empty();
  }

  private List<Map<String, Sourced<Value>>> entries(String member) {
    Sourced<Value> value = block.values().get(member);
    return value != null && value.value() instanceof Value.Items list
        ? list.items().stream()
            .filter(i -> i.value() instanceof Value.Nested)
            .map(i -> ((Value.Nested) i.value()).values())
            .toList()
        : List.of();
  }

  private static Optional<String> text(Map<String, Sourced<Value>> entry, String member) {
    Sourced<Value> value = entry.get(member);
    return value != null && value.value() instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }
}
