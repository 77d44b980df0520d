package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Brings what another import says into a JSON file that people edit: only what changed from one
 * import to the next, and never over what they changed themselves.
 */
final class JsonMerge {
  private JsonMerge() {}

  /**
   * The merged object.
   *
   * @param base what the earlier import wrote
   * @param ours what stands there now
   * @param theirs what this import would write
   */
  static ObjectNode of(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    ObjectNode merged = ours.deepCopy();
    Set<String> keys = new LinkedHashSet<>();
    theirs.fieldNames().forEachRemaining(keys::add);
    base.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      JsonNode before = base.get(key);
      JsonNode now = ours.get(key);
      JsonNode wanted = theirs.get(key);
      if (wanted instanceof ObjectNode theirObject && (now == null || now instanceof ObjectNode)) {
        ObjectNode baseObject = before instanceof ObjectNode object ? object : theirs.objectNode();
        ObjectNode ourObject = now instanceof ObjectNode object ? object : theirs.objectNode();
        ObjectNode inner = of(baseObject, ourObject, theirObject);
        if (now != null || !inner.isEmpty()) {
          merged.set(key, inner);
        }
      } else if (!Objects.equals(before, wanted) && Objects.equals(before, now)) {
        if (wanted == null) {
          merged.remove(key);
        } else {
          merged.set(key, wanted);
        }
      }
    }
    return merged;
  }
}
