package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code $.} reference in a step's parameters.
 *
 * @param step the step
 * @param pointer where it stands, as a JSON pointer into the flow
 * @param text the reference as written
 * @param root its first key, such as {@code Attributes}
 * @param keys the keys after the root; those that are only known when a contact runs are left out
 *     with what follows
 * @param dynamic whether a key is only known when a contact runs
 */
public record Reading(
    Step step, String pointer, String text, String root, List<String> keys, boolean dynamic) {
  /** A root starts with a letter, so that "$.50" in a spoken price is none. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\$(?:\\.([A-Za-z]\\w*)|\\['([^']+)'\\])((?:\\.?\\['[^']*'\\]|\\.?\\[\\d+\\]|\\.[\\w-]+)*)");

  private static final Pattern SEGMENT =
      Pattern.compile("\\['([^']*)'\\]|\\[(\\d+)\\]|\\.([\\w-]+)");

  public Reading {
    keys = List.copyOf(keys);
  }

  /** The first key after the root; empty if there is none. */
  public String key() {
    return keys.isEmpty() ? "" : keys.get(0);
  }

  /** In words, such as {@code contact flow "Inbound", block ByTier: $.External.tier}. */
  public String words() {
    return step.words() + ": " + text;
  }

  /** Its place. */
  public Place place() {
    return step.flow().place(pointer);
  }

  /** The references in a JSON value, in order. */
  static List<Reading> in(Step step, JsonNode value, String pointer) {
    List<Reading> readings = new ArrayList<>();
    collect(step, value, pointer, readings);
    return readings;
  }

  private static void collect(Step step, JsonNode value, String pointer, List<Reading> readings) {
    if (value.isTextual()) {
      scan(step, value.textValue(), pointer, readings);
    } else if (value.isObject()) {
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        collect(step, field.getValue(), pointer + "/" + escaped(field.getKey()), readings);
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(step, value.get(i), pointer + "/" + i, readings);
      }
    }
  }

  private static void scan(Step step, String text, String pointer, List<Reading> readings) {
    if (text.indexOf('$') < 0) {
      return;
    }
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      String root = reference.group(1) != null ? reference.group(1) : reference.group(2);
      List<String> keys = new ArrayList<>();
      boolean dynamic = false;
      Matcher segment = SEGMENT.matcher(reference.group(3));
      while (!dynamic && segment.find()) {
        String key = first(segment.group(1), segment.group(2), segment.group(3));
        dynamic = key.contains("$") || key.contains("`");
        if (!dynamic) {
          keys.add(key);
        }
      }
      readings.add(new Reading(step, pointer, reference.group(), root, keys, dynamic));
      if (dynamic) {
        scan(step, reference.group(3), pointer, readings);
      }
    }
  }

  private static String first(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  /** A name as a segment of a JSON pointer. */
  public static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
