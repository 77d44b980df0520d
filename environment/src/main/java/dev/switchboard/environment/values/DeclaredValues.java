package dev.switchboard.environment.values;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.switchboard.environment.values.DeclaredValue.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sets of values that a contact center declares: what the compiler wrote to {@code
 * META-INF/switchboard/values.json}.
 *
 * @param sets the sets, by name
 */
public record DeclaredValues(List<DeclaredSet> sets) {
  /** Where the file is on the class path, and below the compiler's output. */
  public static final String PATH = "META-INF/switchboard/values.json";

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String SCHEMA_VERSION = "1";

  public DeclaredValues {
    sets = List.copyOf(sets);
  }

  /**
   * Reads the file's text.
   *
   * @throws IllegalArgumentException if it is not such a file
   */
  public static DeclaredValues read(String json) {
    Object root;
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      root = value(parser);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!text(root, "schemaVersion").equals(SCHEMA_VERSION)) {
      throw new IllegalArgumentException(
          "is of another version of Switchboard; compile the contact center again");
    }
    return new DeclaredValues(
        list(root, "sets").stream().map(DeclaredValues::declaredSet).toList());
  }

  private static DeclaredSet declaredSet(Object json) {
    return new DeclaredSet(
        text(json, "name"),
        text(json, "about"),
        text(json, "description"),
        list(json, "values").stream().map(DeclaredValues::declaredValue).toList());
  }

  private static DeclaredValue declaredValue(Object json) {
    Type type = Type.valueOf(text(json, "type").toUpperCase(Locale.ROOT));
    boolean text = type == Type.TEXT;
    return new DeclaredValue(
        text(json, "key"),
        text(json, "attribute"),
        type,
        text(json, "default"),
        number(json, text ? "minLength" : "min"),
        number(json, text ? "maxLength" : "max"),
        list(json, "choices").stream().map(Object::toString).toList(),
        text(json, "description"));
  }

  /** Objects as maps, arrays as lists, everything else as its text. */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    return String.valueOf(parser.getText());
  }

  private static Object member(Object json, String name) {
    return json instanceof Map<?, ?> object ? object.get(name) : null;
  }

  private static String text(Object json, String name) {
    return member(json, name) instanceof String text ? text : "";
  }

  private static long number(Object json, String name) {
    String text = text(json, name);
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  private static List<?> list(Object json, String name) {
    return member(json, name) instanceof List<?> list ? list : List.of();
  }

  /** The set of a name. */
  public Optional<DeclaredSet> set(String name) {
    return sets.stream().filter(set -> set.name().equals(name)).findFirst();
  }
}
