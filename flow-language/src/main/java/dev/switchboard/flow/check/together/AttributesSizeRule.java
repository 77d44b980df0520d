package dev.switchboard.flow.check.together;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fixed values of all contact attributes together, and of the flow attributes of a flow, stay
 * within the 32 KB that a contact may carry.
 */
final class AttributesSizeRule implements ProgramRule {
  private static final int LARGEST = 32 * 1024;

  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    check(program.reachable("UpdateContactAttributes"), "Attributes", "contact")
        .ifPresent(findings::add);
    for (ProgramFlow flow : program.flows()) {
      List<Step> steps =
          flow.reachable().stream().filter(s -> s.is("UpdateFlowAttributes")).toList();
      check(steps, "FlowAttributes", "flow").ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<ProgramFinding> check(List<Step> steps, String parameter, String kind) {
    Map<String, Integer> sizes = new TreeMap<>();
    Map<String, Step> largest = new HashMap<>();
    for (Step step : steps) {
      JsonNode map = step.parameter(parameter);
      map.fieldNames()
          .forEachRemaining(
              key -> {
                int size = size(key, map.path(key));
                if (size > sizes.getOrDefault(key, 0)) {
                  sizes.put(key, size);
                  largest.put(key, step);
                }
              });
    }
    int total = sizes.values().stream().mapToInt(Integer::intValue).sum();
    if (total <= LARGEST) {
      return Optional.empty();
    }
    String key = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Step step = largest.get(key);
    return Optional.of(
        warning(
            step.entry(parameter, key),
            step.words()
                + ": all "
                + kind
                + " attributes together hold "
                + total / 1024
                + " KB, of which \""
                + key
                + "\" has "
                + sizes.get(key)
                + " bytes; a contact carries at most 32 KB, so shorten or drop some"));
  }

  /** The value of a flow attribute is nested. */
  private static int size(String key, JsonNode value) {
    String text = value.isObject() ? value.path("Value").asText("") : value.asText("");
    return (key + text).getBytes(StandardCharsets.UTF_8).length;
  }
}
