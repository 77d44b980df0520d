package dev.switchboard.processor.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ValueSet;
import java.util.Comparator;
import java.util.List;

/**
 * Writes {@code values.json}: the values that change without a deployment, with what they may be.
 * The runtime makes their tables from it, and {@code switchboard values} holds what is set against
 * it.
 */
public final class ValuesWriter {
  /** The file; there is none if nothing is declared. */
  public static final String PATH = FlowWriter.FOLDER + "values.json";

  private static final int SCHEMA_VERSION = 1;

  private ValuesWriter() {}

  /** The file's text. */
  public static String write(ContactCenter center) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schemaVersion", SCHEMA_VERSION);
    json.set("sets", sets(center));
    return FlowCodec.pretty(json);
  }

  /** The sets, by name. */
  static ArrayNode sets(ContactCenter center) {
    ArrayNode sets = JsonNodeFactory.instance.arrayNode();
    center.valueSets().stream()
        .sorted(Comparator.comparing((ValueSet set) -> set.name().value()))
        .forEach(set -> sets.add(set(set)));
    return sets;
  }

  static ObjectNode set(ValueSet set) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", set.name().value());
    json.put("about", set.about().name());
    if (!set.description().isEmpty()) {
      json.put("description", set.description());
    }
    ArrayNode values = json.putArray("values");
    set.values().forEach(value -> values.add(value(set, value)));
    return json;
  }

  private static ObjectNode value(ValueSet set, DynamicValue value) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("key", set.key(value).orElseThrow());
    json.put("attribute", value.attribute().orElseThrow());
    json.put("type", value.type().key());
    json.put("default", value.defaultValue().value());
    switch (value.type()) {
      case TEXT -> bounds(json, "minLength", "maxLength", value);
      case NUMBER -> bounds(json, "min", "max", value);
      case CHOICE -> {
        ArrayNode choices = json.putArray("choices");
        List<Sourced<String>> all = value.choices();
        all.forEach(choice -> choices.add(choice.value()));
      }
      case SWITCH -> {
        // Two values need no bounds.
      }
    }
    if (!value.description().isEmpty()) {
      json.put("description", value.description());
    }
    return json;
  }

  private static void bounds(ObjectNode json, String least, String most, DynamicValue value) {
    json.put(least, value.min().value());
    json.put(most, value.max().value());
  }
}
