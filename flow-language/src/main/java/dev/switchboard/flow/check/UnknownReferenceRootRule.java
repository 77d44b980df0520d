package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Every {@code $.} reference starts with a name that Amazon documents. */
final class UnknownReferenceRootRule implements ActionRule {
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
      References.rootsIn(node.textValue()).stream()
          .distinct()
          .filter(root -> !References.roots().contains(root))
          .forEach(root -> findings.add(unknown(flow, action, root, path, pointer)));
    }
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      walk(
          flow,
          action,
          node.get(i),
          path + "[" + i + "]",
          JsonPointers.element(pointer, i),
          findings);
    }
    for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
      Map.Entry<String, JsonNode> field = it.next();
      String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      walk(
          flow,
          action,
          field.getValue(),
          below,
          JsonPointers.field(pointer, field.getKey()),
          findings);
    }
  }

  private FlowFinding unknown(
      FlowSubject flow, FlowAction action, String root, String path, String pointer) {
    return warning(
        pointer,
        flow.where(action)
            + ": "
            + flow.words().parameter(action.identifier(), path)
            + " refers to $."
            + root
            + ", which Amazon does not document; "
            + Suggestion.clause(root, References.roots(), "documented roots"));
  }
}
