package dev.switchboard.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Spells a flow differently: other identifiers, and its actions and errors in another order. */
public final class Disguise {
  private final Random random;
  private final Map<String, String> names = new HashMap<>();

  private Disguise(int seed) {
    this.random = new Random(seed);
  }

  /** A flow that does the same as the given one; another for each seed. */
  public static FlowContent of(FlowContent flow, int seed) {
    return new Disguise(seed).apply(flow);
  }

  private FlowContent apply(FlowContent flow) {
    List<FlowAction> order = new ArrayList<>(flow.actions());
    Collections.shuffle(order, random);
    // Actions without identifiers stay so: no branch leads to them.
    order.stream()
        .map(FlowAction::identifier)
        .filter(i -> !i.isEmpty())
        .forEach(i -> names.putIfAbsent(i, "n" + names.size()));
    ObjectNode json = flow.json().deepCopy();
    json.putObject("Metadata").put("noise", random.nextInt());
    List<JsonNode> actions = new ArrayList<>();
    for (FlowAction action : order) {
      JsonNode copy = json.path("Actions").path(action.index());
      rename(copy, "Identifier");
      respell(copy.path("Transitions"));
      actions.add(copy);
    }
    if (json.get("Actions") instanceof ArrayNode array) {
      array.removeAll().addAll(actions);
    }
    rename(json, "StartAction");
    return FlowContent.of(json);
  }

  private void respell(JsonNode transitions) {
    rename(transitions, "NextAction");
    for (String list : List.of("Conditions", "Errors")) {
      transitions.path(list).forEach(branch -> rename(branch, "NextAction"));
    }
    if (transitions.get("Errors") instanceof ArrayNode errors && typesDiffer(errors)) {
      List<JsonNode> shuffled = new ArrayList<>();
      errors.forEach(shuffled::add);
      Collections.shuffle(shuffled, random);
      errors.removeAll().addAll(shuffled);
    }
  }

  private void rename(JsonNode node, String field) {
    String name = node.path(field).asText();
    if (names.containsKey(name)) {
      ((ObjectNode) node).put(field, names.get(name));
    }
  }

  /** Of two errors of one type the first wins, so their order matters. */
  private static boolean typesDiffer(ArrayNode errors) {
    Set<String> types = new HashSet<>();
    errors.forEach(e -> types.add(e.path("ErrorType").asText()));
    return types.size() == errors.size();
  }
}
