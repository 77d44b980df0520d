package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fixed values that flows give attributes. */
public final class AttributeValues {
  private final Map<String, Set<String>> contact = new HashMap<>();
  private final Map<String, Set<String>> flows = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private AttributeValues(Program program) {
    program
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

  /** The values of a program. */
  public static AttributeValues of(Program program) {
    return program.derived(AttributeValues.class, AttributeValues::new);
  }

  private static String name(ProgramFlow flow, String key) {
    return flow.id() + " " + key;
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
  public Optional<Set<String>> ofContact(String key) {
    return open.contains("contact " + key)
        ? Optional.empty()
        : Optional.ofNullable(contact.get(key));
  }

  /**
   * The values of a flow attribute; empty if some value is only known when a contact runs, or none
   * is given.
   */
  public Optional<Set<String>> ofFlow(ProgramFlow flow, String key) {
    String name = name(flow, key);
    return open.contains("flow " + name) ? Optional.empty() : Optional.ofNullable(flows.get(name));
  }
}
