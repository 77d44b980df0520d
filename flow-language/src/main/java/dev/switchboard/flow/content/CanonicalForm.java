package dev.switchboard.flow.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One spelling for all JSON texts that say the same, so that equal texts mean equal content.
 *
 * <p>The canonical form has the keys of each object sorted by their Unicode code points and no
 * white space outside strings. Characters are written as themselves, except those that JSON demands
 * to be escaped. The order of arrays, the spelling of numbers and every field are kept: nothing is
 * lost but layout, key order and the choice of escapes. What two flows mean is compared by {@code
 * dev.switchboard.flow.graph.SemanticForm} instead.
 */
public final class CanonicalForm {
  /** Java compares UTF-16 units, which puts characters beyond the basic plane before others. */
  static final Comparator<String> BY_CODE_POINTS =
      (a, b) -> {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; ) {
          int x = a.codePointAt(i);
          int y = b.codePointAt(i);
          if (x != y) {
            return Integer.compare(x, y);
          }
          i += Character.charCount(x);
        }
        return Integer.compare(a.length(), b.length());
      };

  private CanonicalForm() {}

  /** The canonical form of a flow. */
  public static String of(FlowContent flow) {
    return of(flow.json());
  }

  /** The canonical form of any JSON. */
  public static String of(JsonNode json) {
    return FlowCodec.compact(sorted(json));
  }

  /** A copy with the keys of each object sorted. */
  public static JsonNode sorted(JsonNode json) {
    if (json instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.sort(BY_CODE_POINTS);
      names.forEach(name -> copy.set(name, sorted(object.get(name))));
      return copy;
    }
    if (json instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
      array.forEach(element -> copy.add(sorted(element)));
      return copy;
    }
    return json;
  }
}
