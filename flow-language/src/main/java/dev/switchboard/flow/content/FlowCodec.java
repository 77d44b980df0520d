package dev.switchboard.flow.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes the JSON of flows without loss.
 *
 * <p>Fields and actions that nobody knows, the order of keys, metadata and the spelling of numbers
 * survive. Only white space outside strings and the choice of escapes within them are written anew,
 * always in the same way.
 */
public final class FlowCodec {
  private FlowCodec() {}

  /**
   * Reads a flow and the places of its values.
   *
   * @throws FlowFormatException if the text is not one JSON object without duplicate keys
   */
  public static ParsedFlow parse(String text) throws FlowFormatException {
    JsonReader.Document document = JsonReader.read(text);
    return new ParsedFlow(FlowContent.of(document.root()), document.sources());
  }

  /**
   * Reads a flow from a file in UTF-8.
   *
   * @throws FlowFormatException if the text is not one JSON object without duplicate keys
   * @throws IOException if the file can't be read
   */
  public static ParsedFlow read(Path file) throws FlowFormatException, IOException {
    return parse(Files.readAllBytes(file));
  }

  /**
   * Reads a flow from the bytes of a text in UTF-8.
   *
   * @throws FlowFormatException if the bytes are no such text, or the text is not one JSON object
   *     without duplicate keys
   */
  public static ParsedFlow parse(byte[] bytes) throws FlowFormatException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder(); // reports what is malformed, where String replaces it
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new FlowFormatException(
          Position.endOf(text), "the file is not UTF-8 text", "save it as UTF-8");
    }
    return parse(text);
  }

  /**
   * The flow on many lines: two spaces of indentation, {@code \n} at each line's end and at the
   * end.
   */
  public static String pretty(FlowContent flow) {
    return pretty(flow.json());
  }

  /** The flow on one line without spaces, as Amazon Connect's API takes it. */
  public static String compact(FlowContent flow) {
    return compact(flow.json());
  }

  /** Any JSON in the layout of {@link #pretty(FlowContent)}. */
  public static String pretty(JsonNode json) {
    return escapeHalfCharacters(JsonText.pretty(json));
  }

  /** Any JSON in the layout of {@link #compact(FlowContent)}. */
  public static String compact(JsonNode json) {
    return escapeHalfCharacters(JsonText.compact(json));
  }

  /**
   * JSON may hold half a surrogate pair as an escape; written as it is, UTF-8 would turn it into a
   * question mark.
   */
  private static String escapeHalfCharacters(String json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        escaped = escaped == null ? new StringBuilder() : escaped;
        escaped.append(json, copied, i).append("\\u%04X".formatted((int) c));
        copied = i + 1;
      }
    }
    return escaped == null ? json : escaped.append(json, copied, json.length()).toString();
  }
}
