package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ValueSet;
import dev.switchboard.processor.model.ValuesFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts before the first action of a flow what fetches the values that the flow reads, keeps them in
 * flow attributes, so that no later function overwrites them, and sets their defaults where they
 * can't be fetched. The identifiers have a hyphen, which no Java name has.
 */
public final class ValueReads {
  /** The action that fetches. */
  public static final String READ = "values-read";

  /** The action that keeps what was fetched. */
  public static final String KEEP = "values-keep";

  /** The action that sets the defaults. */
  public static final String DEFAULT = "values-default";

  /** All of them. */
  public static final Set<String> ACTIONS = Set.of(READ, KEEP, DEFAULT);

  /** What a parameter is called that says about what the values of a set are. */
  public static final String ABOUT = "about.";

  /** The attribute of a data table that tells its rows apart; no value's key has a hyphen. */
  public static final String ROW_ATTRIBUTE = "row-name";

  /** The row that flows read. */
  public static final String ROW = "current";

  private static final Pattern READING =
      Pattern.compile("\\$\\.FlowAttributes(?:\\.([A-Za-z0-9_-]+)|\\.?\\['([^']+)'])");
  private static final String POINTER = "/Actions";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<ValueSet, List<DynamicValue>> used;
  private final String firstReading;

  private ValueReads(Map<ValueSet, List<DynamicValue>> used, String firstReading) {
    this.used = used;
    this.firstReading = firstReading;
  }

  /** The values of some sets that a flow's content reads. */
  static ValueReads of(JsonNode content, List<ValueSet> sets) {
    Map<String, String> readings = new TreeMap<>();
    if (!sets.isEmpty()) {
      collect(content.path("Actions"), POINTER, readings);
    }
    Map<ValueSet, List<DynamicValue>> used = new LinkedHashMap<>();
    String first = "";
    for (ValueSet set : sets) {
      List<DynamicValue> values =
          set.values().stream()
              .filter(v -> v.attribute().filter(readings::containsKey).isPresent())
              .toList();
      if (!values.isEmpty()) {
        used.put(set, values);
        first = first.isEmpty() ? readings.get(values.get(0).attribute().orElseThrow()) : first;
      }
    }
    return new ValueReads(used, first);
  }

  /**
   * The values that a flow fetches, whose content has been expanded.
   *
   * @param content the content, with what fetches them
   */
  public static ValueReads fetchedBy(FlowContent content, List<ValueSet> sets) {
    return content.action(READ).isEmpty()
        ? new ValueReads(Map.of(), "")
        : of(without(content.json()), sets);
  }

  /** The flow attributes that are read, each with the place where it first is. */
  private static void collect(JsonNode json, String pointer, Map<String, String> readings) {
    if (json.isTextual()) {
      if (json.textValue().contains("$.FlowAttributes")) {
        Matcher matcher = READING.matcher(json.textValue());
        while (matcher.find()) {
          readings.putIfAbsent(
              matcher.group(1) != null ? matcher.group(1) : matcher.group(2), pointer);
        }
      }
    } else if (json.isObject()) {
      json.properties()
          .forEach(
              field ->
                  collect(field.getValue(), JsonPointers.field(pointer, field.getKey()), readings));
    } else {
      for (int i = 0; i < json.size(); i++) {
        collect(json.get(i), JsonPointers.element(pointer, i), readings);
      }
    }
  }

  /** Whether the flow reads none. */
  public boolean isEmpty() {
    return used.isEmpty();
  }

  /** The values that the flow reads, by set. */
  public Map<ValueSet, List<DynamicValue>> bySet() {
    return used;
  }

  /** The flow, fetching its values from the function; as it is, if it reads none. */
  ExpandedFlow into(ExpandedFlow flow) {
    String start = flow.content().startAction().orElse("");
    if (isEmpty() || start.isEmpty()) {
      return flow;
    }
    ObjectNode json = flow.content().json();
    int first = json.path("Actions").size();
    byFunction(json, start);
    Map<String, Origin> origins = new HashMap<>(flow.origins());
    // What is wrong with fetching is wrong with reading: there is nothing else to change.
    Origin reading = flow.origin(firstReading).orElse(used.keySet().iterator().next().origin());
    for (int i = first; i < json.path("Actions").size(); i++) {
      origins.put(JsonPointers.element(POINTER, i), reading);
    }
    return new ExpandedFlow(FlowContent.of(json), origins);
  }

  private void byFunction(ObjectNode json, String start) {
    ArrayNode actions = json.withArray("Actions");
    ObjectNode invoke = JSON.objectNode();
    invoke.put("LambdaFunctionARN", "${" + ValuesFunction.PLACEHOLDER + "}");
    invoke.put("InvocationTimeLimitSeconds", Long.toString(ValuesFunction.TIMEOUT_SECONDS));
    invoke.put("InvocationType", "SYNCHRONOUS");
    ObjectNode attributes = invoke.putObject("LambdaInvocationAttributes");
    used.forEach(
        (set, values) -> {
          attributes.put(ABOUT + set.name().value(), set.about().name());
          values.forEach(
              v -> attributes.put(v.attribute().orElseThrow(), v.defaultValue().value()));
        });
    invoke.putObject("ResponseValidation").put("ResponseType", "STRING_MAP");
    actions.add(action(READ, "InvokeLambdaFunction", invoke, KEEP, DEFAULT));
    ObjectNode answers = JSON.objectNode();
    ObjectNode defaults = JSON.objectNode();
    used.values().stream()
        .flatMap(List::stream)
        .forEach(
            value -> {
              String attribute = value.attribute().orElseThrow();
              keep(answers, attribute, "$.External." + attribute);
              keep(defaults, attribute, value.defaultValue().value());
            });
    actions.add(update(KEEP, answers, start, DEFAULT));
    actions.add(update(DEFAULT, defaults, start, start));
    json.put("StartAction", READ);
  }

  /** A flow's content that reads Amazon Connect's data tables, one for each set. */
  public ObjectNode byDataTables(ObjectNode fetching) {
    ObjectNode json = without(fetching);
    String start = json.path("StartAction").asText();
    ArrayNode actions = json.withArray("Actions");
    List<ValueSet> sets = new ArrayList<>(used.keySet());
    for (int i = 0; i < sets.size(); i++) {
      String name = sets.get(i).name().value();
      String next = i + 1 < sets.size() ? of(READ, sets.get(i + 1)) : start;
      ObjectNode query = JSON.objectNode();
      query.put("QueryName", name);
      ArrayNode wanted = query.putArray("Attributes");
      query
          .putArray("PrimaryValues")
          .addObject()
          .put("AttributeName", ROW_ATTRIBUTE)
          .put("Value", ROW);
      ObjectNode answers = JSON.objectNode();
      ObjectNode defaults = JSON.objectNode();
      for (DynamicValue value : used.get(sets.get(i))) {
        String key = sets.get(i).key(value).orElseThrow();
        String attribute = value.attribute().orElseThrow();
        wanted.add(key);
        keep(answers, attribute, "$.DataTables." + name + "." + key);
        keep(defaults, attribute, value.defaultValue().value());
      }
      ObjectNode evaluate = JSON.objectNode();
      evaluate.put("DataTableId", "${values:" + name + "}");
      evaluate.putArray("Queries").add(query);
      String read = of(READ, sets.get(i));
      String fallback = of(DEFAULT, sets.get(i));
      actions.add(
          action(read, "EvaluateDataTableValues", evaluate, of(KEEP, sets.get(i)), fallback));
      actions.add(update(of(KEEP, sets.get(i)), answers, next, fallback));
      actions.add(update(fallback, defaults, next, next));
    }
    json.put("StartAction", of(READ, sets.get(0)));
    return json;
  }

  /** A flow's content that takes the defaults and fetches nothing. */
  public ObjectNode byDefaults(ObjectNode fetching) {
    ObjectNode json = fetching.deepCopy();
    removeActions(json, Set.of(READ, KEEP));
    json.put("StartAction", DEFAULT);
    return json;
  }

  /** A copy of a flow's content without what fetches values. */
  private static ObjectNode without(ObjectNode fetching) {
    ObjectNode json = fetching.deepCopy();
    for (JsonNode action : json.path("Actions")) {
      if (action.path("Identifier").asText().equals(DEFAULT)) {
        json.put("StartAction", action.path("Transitions").path("NextAction").asText());
      }
    }
    removeActions(json, ACTIONS);
    return json;
  }

  private static void removeActions(ObjectNode json, Set<String> identifiers) {
    ArrayNode kept = JSON.arrayNode();
    for (JsonNode action : json.path("Actions")) {
      if (!identifiers.contains(action.path("Identifier").asText())) {
        kept.add(action);
      }
    }
    json.set("Actions", kept);
  }

  private static String of(String identifier, ValueSet set) {
    return identifier + "-" + set.name().value();
  }

  private static void keep(ObjectNode attributes, String attribute, String value) {
    attributes.putObject(attribute).put("Value", value);
  }

  private static ObjectNode update(
      String identifier, ObjectNode attributes, String next, String onError) {
    ObjectNode parameters = JSON.objectNode();
    parameters.set("FlowAttributes", attributes);
    return action(identifier, "UpdateFlowAttributes", parameters, next, onError);
  }

  private static ObjectNode action(
      String identifier, String type, ObjectNode parameters, String next, String onError) {
    ObjectNode action = JSON.objectNode();
    action.set("Parameters", parameters);
    action.put("Identifier", identifier);
    action.put("Type", type);
    ObjectNode transitions = action.putObject("Transitions");
    transitions.put("NextAction", next);
    transitions
        .putArray("Errors")
        .addObject()
        .put("NextAction", onError)
        .put("ErrorType", "NoMatchingError");
    transitions.putArray("Conditions");
    return action;
  }
}
