package dev.switchboard.flow.legacy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A module under conversion. It remembers what was taken from it, so that what nobody asked for is
 * told rather than lost.
 */
final class LegacyModule {
  private final JsonNode json;
  private final Set<JsonNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ConversionNote> notes = new ArrayList<>();
  private final Map<String, String> displayNames = new LinkedHashMap<>();

  LegacyModule(JsonNode json) {
    this.json = json;
  }

  String id() {
    return json.path("id").asText("");
  }

  String type() {
    return json.path("type").asText("");
  }

  /** What a Transfer or GetUserInput is about, such as {@code Queue}; empty for most modules. */
  String target() {
    return json.path("target").asText("");
  }

  JsonNode metadata() {
    return json.path("metadata");
  }

  /** The names of the resources behind the values that were converted. */
  Map<String, String> displayNames() {
    return displayNames;
  }

  Optional<LegacyParameter> take(String name) {
    return takeAll(name).stream().findFirst();
  }

  List<LegacyParameter> takeAll(String name) {
    List<LegacyParameter> list = new ArrayList<>();
    for (JsonNode parameter : json.path("parameters")) {
      if (parameter.path("name").asText("").equals(name)) {
        taken.add(parameter);
        list.add(new LegacyParameter(parameter));
      }
    }
    return list;
  }

  /** All parameters that nobody took yet. */
  List<LegacyParameter> takeRest() {
    List<LegacyParameter> list = new ArrayList<>();
    for (JsonNode parameter : json.path("parameters")) {
      if (taken.add(parameter)) {
        list.add(new LegacyParameter(parameter));
      }
    }
    return list;
  }

  /** Where the branch of an outcome leads. */
  Optional<String> branch(String condition) {
    for (JsonNode branch : json.path("branches")) {
      if (branch.path("condition").asText("").equals(condition) && !taken.contains(branch)) {
        taken.add(branch);
        return transition(branch);
      }
    }
    return Optional.empty();
  }

  /** The branches that compare what a condition names, in their order. */
  List<LegacyBranch> comparisons(String condition) {
    List<LegacyBranch> list = new ArrayList<>();
    for (JsonNode branch : json.path("branches")) {
      if (branch.path("condition").asText("").equals(condition)) {
        taken.add(branch);
        transition(branch)
            .ifPresent(
                to ->
                    list.add(
                        new LegacyBranch(
                            branch.path("conditionType").asText(""),
                            branch.path("conditionValue").asText(""),
                            to)));
      }
    }
    return list;
  }

  private Optional<String> transition(JsonNode branch) {
    String target = branch.path("transition").asText("");
    if (target.isEmpty() || branch.path("transition").isNull()) {
      note("branch " + branch.path("condition").asText(), "it leads nowhere; left out");
      return Optional.empty();
    }
    return Optional.of(target);
  }

  /** The text of a parameter: itself, or the reference that it is read from. */
  Optional<String> text(LegacyParameter parameter) {
    if (parameter.namespace().isEmpty()) {
      return Optional.of(parameter.value());
    }
    Optional<String> reference =
        SystemAttributes.reference(parameter.namespace(), parameter.value());
    if (reference.isEmpty()) {
      note(
          "parameter " + parameter.name(),
          parameter.namespace()
              + " attribute \""
              + parameter.value()
              + "\" has no known reference; left out");
    }
    return reference;
  }

  /**
   * The text of a parameter that refers to a resource; a placeholder, if the export gives only the
   * resource's name.
   */
  Optional<String> resource(LegacyParameter parameter, Resource kind) {
    if (parameter.value().isEmpty() && !parameter.resourceName().isEmpty()) {
      String placeholder = "${" + kind.key() + ":" + parameter.resourceName() + "}";
      displayNames.put(placeholder, parameter.resourceName());
      note(
          "parameter " + parameter.name(),
          "the export names the "
              + kind.words()
              + " \""
              + parameter.resourceName()
              + "\" without its ARN; written as "
              + placeholder);
      return Optional.of(placeholder);
    }
    Optional<String> text = text(parameter);
    if (!parameter.resourceName().isEmpty()) {
      text.ifPresent(t -> displayNames.put(t, parameter.resourceName()));
    }
    return text;
  }

  void note(String construct, String reason) {
    notes.add(new ConversionNote(id(), type(), construct, reason));
  }

  /** What was noted, and a note on each parameter and branch that nobody took. */
  List<ConversionNote> notes() {
    List<ConversionNote> all = new ArrayList<>(notes);
    for (JsonNode parameter : json.path("parameters")) {
      if (!taken.contains(parameter)) {
        all.add(
            new ConversionNote(
                id(),
                type(),
                "parameter " + parameter.path("name").asText(""),
                "the action has no such parameter; its value \""
                    + parameter.path("value").asText("")
                    + "\" was left out"));
      }
    }
    for (JsonNode branch : json.path("branches")) {
      if (!taken.contains(branch)) {
        all.add(
            new ConversionNote(
                id(),
                type(),
                "branch " + branch.path("condition").asText(""),
                "the action has no such branch; left out"));
      }
    }
    return all;
  }
}
