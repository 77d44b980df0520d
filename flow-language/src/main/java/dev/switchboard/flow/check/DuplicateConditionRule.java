package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No two conditions of an action ask the same; the first that is true wins, so the second is never
 * followed.
 */
final class DuplicateConditionRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    if (action.conditions().size() < 2) {
      return List.of();
    }
    Set<Map.Entry<String, List<JsonNode>>> seen = new HashSet<>();
    return action.conditions().stream()
        .filter(c -> !seen.add(Map.entry(c.operator(), c.operands())))
        .map(
            c ->
                warning(
                    c.pointer(),
                    flow.where(action.action())
                        + ": "
                        + c.words(flow, action)
                        + " is there twice, and the second is never followed; keep one"))
        .toList();
  }
}
