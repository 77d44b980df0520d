package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One way to break a flow. Each changes one place of the JSON that it is given, and says which. */
enum Mutation {
  /** Takes away a next action, an error branch or a condition. */
  DROP_TRANSITION {
    @Override
    Optional<String> apply(ObjectNode flow, Random random) {
      List<Place> places = new ArrayList<>();
      for (JsonNode action : flow.path("Actions")) {
        String type = action.path("Type").asText();
        if (action.path("Transitions") instanceof ObjectNode transitions) {
          if (transitions.has("NextAction")) {
            places.add(new Place(type + " NextAction", () -> transitions.remove("NextAction")));
          }
          if (transitions.get("Errors") instanceof ArrayNode errors) {
            for (int i = 0; i < errors.size(); i++) {
              int index = i;
              places.add(
                  new Place(
                      type + " " + errors.get(i).path("ErrorType").asText(),
                      () -> errors.remove(index)));
            }
          }
          if (transitions.get("Conditions") instanceof ArrayNode conditions) {
            for (int i = 0; i < conditions.size(); i++) {
              int index = i;
              places.add(new Place(type + " condition", () -> conditions.remove(index)));
            }
          }
        }
      }
      return pick(places, random);
    }
  },

  /** Changes one letter of an action's type. */
  RENAME_TYPE {
    @Override
    Optional<String> apply(ObjectNode flow, Random random) {
      List<Place> places = new ArrayList<>();
      for (JsonNode action : flow.path("Actions")) {
        String type = action.path("Type").asText();
        if (!type.isEmpty()) {
          int at = random.nextInt(type.length());
          places.add(
              new Place(
                  type,
                  () ->
                      ((ObjectNode) action)
                          .put("Type", type.substring(0, at) + "x" + type.substring(at))));
        }
      }
      return pick(places, random);
    }
  },

  /** Empties a string somewhere in the parameters. */
  EMPTY_STRING {
    @Override
    Optional<String> apply(ObjectNode flow, Random random) {
      List<Place> places = new ArrayList<>();
      for (JsonNode action : flow.path("Actions")) {
        collect(action.path("Parameters"), action.path("Type").asText(), places);
      }
      return pick(places, random);
    }

    private void collect(JsonNode node, String path, List<Place> places) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String below = JsonPointers.field(path, field.getKey());
        if (field.getValue().isTextual() && !field.getValue().textValue().isEmpty()) {
          places.add(new Place(below, () -> field.setValue(TextNode.valueOf(""))));
        }
        collect(field.getValue(), below, places);
      }
      for (int i = 0; i < node.size() && node.isArray(); i++) {
        ArrayNode array = (ArrayNode) node;
        int index = i;
        if (array.get(i).isTextual() && !array.get(i).textValue().isEmpty()) {
          places.add(new Place(path, () -> array.set(index, TextNode.valueOf(""))));
        }
        collect(array.get(i), path, places);
      }
    }
  },

  /** Leads a branch to an action that does not exist. */
  RETARGET_EDGE {
    @Override
    Optional<String> apply(ObjectNode flow, Random random) {
      List<Place> places = new ArrayList<>();
      for (JsonNode action : flow.path("Actions")) {
        String type = action.path("Type").asText();
        JsonNode transitions = action.path("Transitions");
        List<JsonNode> holders = new ArrayList<>(List.of(transitions));
        transitions.path("Errors").forEach(holders::add);
        transitions.path("Conditions").forEach(holders::add);
        for (JsonNode holder : holders) {
          String target = holder.path("NextAction").asText();
          if (!target.isEmpty()) {
            places.add(
                new Place(type, () -> ((ObjectNode) holder).put("NextAction", target + "-gone")));
          }
        }
      }
      return pick(places, random);
    }
  };

  /** Breaks the flow; what was broken, in words, or nothing if the flow has no such place. */
  abstract Optional<String> apply(ObjectNode flow, Random random);

  private static Optional<String> pick(List<Place> places, Random random) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Place place = places.get(random.nextInt(places.size()));
    place.change().run();
    return Optional.of(place.words());
  }

  /**
   * A place that can be broken.
   *
   * @param words what is broken there
   * @param change breaks it
   */
  private record Place(String words, Runnable change) {}
}
