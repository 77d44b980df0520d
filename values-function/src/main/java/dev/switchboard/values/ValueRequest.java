package dev.switchboard.values;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a flow asks for, by the parameters of its block: {@code about.opening} says in which table
 * the set {@code opening} is kept, {@code opening_greeting} asks for the set's value {@code
 * greeting} and says its default.
 *
 * @param sets what is asked of each set, by the set's name
 */
record ValueRequest(Map<String, Asked> sets) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String ABOUT = "about.";

  /** What separates the name of a set from the key of a value. */
  private static final char SEPARATOR = '_';

  ValueRequest {
    sets = Collections.unmodifiableMap(new TreeMap<>(sets));
  }

  /**
   * What is asked of one set.
   *
   * @param about what it is about, which says where it is kept
   * @param defaults the values that are asked for: the default of each by its key
   */
  record Asked(String about, Map<String, String> defaults) {}

  /** Reads an event; what is not there is not asked for. */
  static ValueRequest of(byte[] event) throws IOException {
    Map<String, String> parameters = parameters(event);
    Map<String, Asked> sets = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith(ABOUT)) {
            sets.put(name.substring(ABOUT.length()), new Asked(value, new TreeMap<>()));
          }
        });
    parameters.forEach(
        (name, value) -> {
          int end = name.indexOf(SEPARATOR);
          if (end > 0 && sets.containsKey(name.substring(0, end))) {
            sets.get(name.substring(0, end)).defaults().put(name.substring(end + 1), value);
          }
        });
    if (sets.isEmpty()) {
      throw new IOException("the event asks for no set of values");
    }
    return new ValueRequest(sets);
  }

  /** The answer's key of a value. */
  static String attribute(String set, String key) {
    return set + SEPARATOR + key;
  }

  private static Map<String, String> parameters(byte[] event) throws IOException {
    Map<String, String> parameters = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(event)) {
      if (parser.nextToken() != JsonToken.START_OBJECT || !enter(parser, "Details")) {
        throw new IOException("the event has no Details");
      }
      if (enter(parser, "Parameters")) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          if (parser.nextToken() == JsonToken.VALUE_STRING) {
            parameters.put(name, parser.getText());
          } else {
            parser.skipChildren();
          }
        }
      }
    }
    return parameters;
  }

  /** Goes to the start of an object of the current one. */
  private static boolean enter(JsonParser parser, String field) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(field);
      if (parser.nextToken() == JsonToken.START_OBJECT && found) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
