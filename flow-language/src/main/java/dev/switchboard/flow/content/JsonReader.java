package dev.switchboard.flow.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads one JSON object strictly and remembers where each value stands.
 *
 * <p>Jackson's own tree reader drops the places, merges duplicate keys and respells numbers; this
 * one does not.
 */
final class JsonReader {
  /** Deeper than any flow: conditions nest five deep. Keeps recursion over the tree safe. */
  private static final int MAX_DEPTH = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Pattern JACKSON_LOCATION =
      Pattern.compile("starting at \\[.*line: (\\d+), column: (\\d+)]");

  private final String text;
  private final Map<String, Position> positions = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private JsonReader(String text) {
    this.text = text;
  }

  /** The root object of a text, and where everything in it stands. */
  static Document read(String text) throws FlowFormatException {
    return new JsonReader(text).read();
  }

  /** A root object and the places of its values. */
  record Document(ObjectNode root, SourceMap sources) {}

  /** An object or array that is not closed yet. */
  private static final class Open {
    final JsonNode node;
    final String pointer;
    final Position position;
    final Map<String, Position> keys = new HashMap<>();
    String key;

    Open(JsonNode node, String pointer, Position position) {
      this.node = node;
      this.pointer = pointer;
      this.position = position;
    }
  }

  private Document read() throws FlowFormatException {
    checkBeginning();
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonNode root = readTree(parser);
      if (parser.nextToken() != null) {
        throw new FlowFormatException(
            position(parser.currentTokenLocation()),
            "there is more text after the end of the flow",
            "keep one JSON object in the file");
      }
      if (root instanceof ObjectNode object) {
        return new Document(object, new SourceMap(positions));
      }
      throw new FlowFormatException(
          positions.get(JsonPointers.ROOT),
          "the file holds " + kind(root) + ", not an object",
          "start it with { and give it Version, StartAction and Actions");
    } catch (StreamConstraintsException e) {
      throw new FlowFormatException(
          position(e.getLocation()),
          "the file nests deeper than "
              + MAX_DEPTH
              + " levels or holds a longer value than any flow",
          "check that it is a flow");
    } catch (JsonProcessingException e) {
      throw isEndOfText(e) ? truncated(e) : malformed(e);
    } catch (IOException e) {
      throw new IllegalStateException("reading from a string failed", e);
    }
  }

  private void checkBeginning() throws FlowFormatException {
    if (text.isBlank()) {
      throw new FlowFormatException(
          Position.START,
          "the file is empty",
          "put a flow into it, such as one that the console exported");
    }
    if (text.charAt(0) == '\uFEFF') {
      throw new FlowFormatException(
          Position.START,
          "the file starts with a byte order mark, which JSON does not allow",
          "save it as UTF-8 without byte order mark");
    }
    if (text.charAt(0) == '\0'
        || text.length() > 1 && text.charAt(1) == '\0') { // UTF-16 without a mark
      throw new FlowFormatException(
          Position.START, "the file is not UTF-8 text", "save it as UTF-8");
    }
  }

  private JsonNode readTree(JsonParser parser) throws IOException, FlowFormatException {
    JsonNode root = null;
    do {
      JsonToken token = parser.nextToken();
      Position position = position(parser.currentTokenLocation());
      switch (token) {
        case FIELD_NAME -> key(parser.currentName(), position);
        case END_OBJECT, END_ARRAY -> open.pop();
        default -> {
          JsonNode node = node(token, parser);
          String pointer = add(node);
          positions.put(pointer, position);
          if (root == null) {
            root = node;
          }
          if (node.isContainerNode()) {
            open.push(new Open(node, pointer, position));
          }
        }
      }
    } while (!open.isEmpty());
    return root;
  }

  private void key(String key, Position position) throws FlowFormatException {
    Open object = open.getFirst();
    Position first = object.keys.putIfAbsent(key, position);
    if (first != null) {
      throw new FlowFormatException(
          position,
          "the key \"" + key + "\" is given twice in one object, first at " + first,
          "delete or rename one of the two");
    }
    object.key = key;
  }

  /** Adds a value to the innermost open object or array and tells its pointer. */
  private String add(JsonNode node) {
    if (open.isEmpty()) {
      return JsonPointers.ROOT;
    }
    Open parent = open.getFirst();
    if (parent.node instanceof ArrayNode array) {
      array.add(node);
      return JsonPointers.element(parent.pointer, array.size() - 1);
    }
    ((ObjectNode) parent.node).set(parent.key, node);
    return JsonPointers.field(parent.pointer, parent.key);
  }

  private static JsonNode node(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case START_OBJECT -> NODES.objectNode();
      case START_ARRAY -> NODES.arrayNode();
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      default -> throw new IllegalStateException("no JSON value starts with " + token);
    };
  }

  private static JsonNode number(String text) {
    BigDecimal value = new BigDecimal(text);
    if (!value.toString().equals(text)) {
      return new VerbatimNumber(text);
    }
    try {
      return LongNode.valueOf(Long.parseLong(text));
    } catch (NumberFormatException notALong) {
      return DecimalNode.valueOf(value);
    }
  }

  private static boolean isEndOfText(JsonProcessingException e) {
    // Jackson has a type for it, but throws the general one between the entries of an array.
    return e instanceof JsonEOFException
        || e.getOriginalMessage().startsWith("Unexpected end-of-input");
  }

  private FlowFormatException truncated(JsonProcessingException e) {
    Open innermost = open.peek();
    if (innermost == null) {
      return new FlowFormatException(
          position(e.getLocation()),
          "the file ends inside a value",
          "restore the rest of the file");
    }
    String what = innermost.node.isArray() ? "array" : "object";
    String close = innermost.node.isArray() ? "]" : "}";
    return new FlowFormatException(
        position(e.getLocation()),
        "the file ends inside the " + what + " that starts at " + innermost.position,
        "restore the rest of the file or close it with " + close);
  }

  private static FlowFormatException malformed(JsonProcessingException e) {
    return new FlowFormatException(
        position(e.getLocation()),
        "this is not JSON: " + firstSentence(e.getOriginalMessage()),
        fix(e.getOriginalMessage()));
  }

  private static String firstSentence(String message) {
    String line =
        JACKSON_LOCATION
            .matcher(message.lines().findFirst().orElse("").strip())
            .replaceAll("that starts at $1:$2");
    return line.isEmpty() ? "" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }

  private static String fix(String message) {
    if (message.contains("expecting comma")
        || message.contains("was expecting double-quote to start field name")) {
      return "check the commas and quotes just before it";
    }
    if (message.contains("Unrecognized token")) {
      return "put text in double quotes";
    }
    if (message.contains("Illegal unquoted character")) {
      return "write line breaks and control characters in strings as escapes, such as \\n";
    }
    if (message.contains("Unexpected close marker")) {
      return "match each bracket with one of its own kind";
    }
    return "correct the text at this place";
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }

  private static Position position(JsonLocation location) {
    return location == null
        ? Position.START
        : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
