package dev.switchboard.values;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What each value may be, as the contact center declares it. A table can hold anything: what was
 * written before a declaration became narrower, or by hand.
 *
 * @param declared the words of each declaration, by the answer's key of the value
 */
record ValueBounds(Map<String, List<String>> declared) {
  /** Knows no value, and takes any. */
  static final ValueBounds NONE = new ValueBounds(Map.of());

  private static final JsonFactory JSON = new JsonFactory();
  private static final String COMPRESSED = "gzip:";
  private static final int TYPE = 0;
  private static final int MIN = 1;
  private static final int MAX = 2;

  ValueBounds {
    declared = Map.copyOf(declared);
  }

  /**
   * Reads a list of lists, such as {@code [["opening","greeting","TEXT",1,200]]}: set, key, type,
   * and the bounds of numbers and lengths or the choices. An empty text says nothing.
   */
  static ValueBounds of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    Map<String, List<String>> declared = new HashMap<>();
    try (JsonParser parser = JSON.createParser(expanded(text))) {
      List<String> words = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          words.add(parser.getText());
        } else if (token == JsonToken.END_ARRAY && !words.isEmpty()) {
          declared.put(
              ValueRequest.attribute(words.get(0), words.get(1)),
              List.copyOf(words.subList(2, words.size())));
          words.clear();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("variable BOUNDS says nothing that can be read", e);
    }
    return new ValueBounds(declared);
  }

  private static String expanded(String text) throws IOException {
    if (!text.startsWith(COMPRESSED)) {
      return text;
    }
    byte[] bytes = Base64.getDecoder().decode(text.substring(COMPRESSED.length()));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Whether a value may be what it is. */
  boolean allow(String attribute, String value) {
    List<String> words = declared.get(attribute);
    if (words == null) {
      return true;
    }
    return switch (words.get(TYPE)) {
      case "TEXT" -> isWithin(value.length(), words);
      case "NUMBER" -> value.matches("-?\\d{1,18}") && isWithin(Long.parseLong(value), words);
      case "SWITCH" -> value.equals("true") || value.equals("false");
      default -> words.subList(MIN, words.size()).contains(value);
    };
  }

  private static boolean isWithin(long number, List<String> words) {
    return number >= Long.parseLong(words.get(MIN)) && number <= Long.parseLong(words.get(MAX));
  }
}
