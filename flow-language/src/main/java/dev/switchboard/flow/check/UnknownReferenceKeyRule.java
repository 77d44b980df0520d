package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A key that follows a {@code $.} namespace of Amazon's own is one that Amazon documents. */
final class UnknownReferenceKeyRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    walk(flow, action, action.parameters(), "", action.pointer() + "/Parameters", findings);
    return findings;
  }

  private void walk(
      FlowSubject flow,
      FlowAction action,
      JsonNode node,
      String path,
      String pointer,
      List<FlowFinding> findings) {
    if (node.isTextual()) {
      ReferenceKeys.unknownIn(node.textValue()).stream()
          .distinct()
          .forEach(
              unknown ->
                  findings.add(
                      warning(
                          pointer,
                          flow.where(action)
                              + ": "
                              + flow.words().parameter(action.identifier(), path)
                              + " refers to \""
                              + unknown.key()
                              + "\" of $."
                              + unknown.namespace()
                              + ", which Amazon does not document; "
                              + Suggestion.clause(
                                  unknown.key(), unknown.known(), "documented keys"))));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      String element = path + "[" + i + "]";
      walk(flow, action, node.get(i), element, JsonPointers.element(pointer, i), findings);
    }
    for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
      Map.Entry<String, JsonNode> field = it.next();
      String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      String at = JsonPointers.field(pointer, field.getKey());
      walk(flow, action, field.getValue(), below, at, findings);
    }
  }
}
