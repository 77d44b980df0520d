package dev.switchboard.processor.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.ProgramFlow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fixed values that flows give attributes. */
final class AttributeValues {
  private final Map<String, Set<String>> contact = new HashMap<>();
  private final Map<String, Set<String>> flows = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private AttributeValues(ContactCenter center) {
    Program.of(center)
        .reachable()
        .forEach(
            step -> {
              if (step.is("UpdateContactAttributes")) {
                JsonNode map = step.parameter("Attributes");
                map.fieldNames()
                    .forEachRemaining(key -> add(contact, "contact " + key, key, map.path(key)));
              } else if (step.is("UpdateFlowAttributes")) {
                JsonNode map = step.parameter("FlowAttributes");
                map.fieldNames()
                    .forEachRemaining(
                        key -> {
                          String name = name(step.flow(), key);
                          add(flows, "flow " + name, name, map.path(key).path("Value"));
                        });
              }
            });
  }

  /** The values in a contact center. */
  static AttributeValues of(ContactCenter center) {
    return center.derived(AttributeValues.class, AttributeValues::new);
  }

  private static String name(ProgramFlow flow, String key) {
    return flow.model().declaration().typeName() + " " + key;
  }

  private void add(Map<String, Set<String>> values, String id, String key, JsonNode value) {
    String text = value.asText("");
    if (text.contains("$")) {
      open.add(id);
    } else {
      values.computeIfAbsent(key, k -> new TreeSet<>()).add(text);
    }
  }

  /**
   * The values of a contact attribute; empty if some value is only known when a contact runs, or
   * none is given.
   */
  Optional<Set<String>> ofContact(String key) {
    return open.contains("contact " + key)
        ? Optional.empty()
        : Optional.ofNullable(contact.get(key));
  }

  /**
   * The values of a flow attribute; empty if some value is only known when a contact runs, or none
   * is given.
   */
  Optional<Set<String>> ofFlow(ProgramFlow flow, String key) {
    String name = name(flow, key);
    return open.contains("flow " + name) ? Optional.empty() : Optional.ofNullable(flows.get(name));
  }
}
