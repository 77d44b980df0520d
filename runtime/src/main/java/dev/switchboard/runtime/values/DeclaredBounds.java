package dev.switchboard.runtime.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.environment.values.DeclaredValue;
import dev.switchboard.environment.values.DeclaredValues;
import dev.switchboard.runtime.UserMistakeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What each value may be, as the function reads it from one of its variables: a list of lists,
 * which is compressed when it grows.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda
 *     quotas: 4 KB for all environment variables</a>
 */
final class DeclaredBounds {
  private static final String COMPRESSED = "gzip:";

  /** Beyond it, nobody reads it in the console anyway. */
  private static final int LONGEST_PLAIN = 1_000;

  /** What stays of Lambda's 4 KB for other variables. */
  private static final int LONGEST = 3_072;

  private DeclaredBounds() {}

  /** The bounds of all values. */
  static String of(DeclaredValues declared) {
    List<List<Object>> bounds = new ArrayList<>();
    for (DeclaredSet set : declared.sets()) {
      for (DeclaredValue value : set.values()) {
        bounds.add(words(set, value));
      }
    }
    String text = json(bounds);
    if (text.length() <= LONGEST_PLAIN) {
      return text;
    }
    String compressed = COMPRESSED + compressed(text);
    if (compressed.length() > LONGEST) {
      throw new UserMistakeException(
          "the "
              + bounds.size()
              + " values that change without a deployment, with their choices, are more than the"
              + " variables of one function hold; declare fewer, or set"
              + " dynamicConfiguration.provider to \"DataTables\"");
    }
    return compressed;
  }

  private static List<Object> words(DeclaredSet set, DeclaredValue value) {
    List<Object> words = new ArrayList<>(List.of(set.name(), value.key(), value.type().name()));
    switch (value.type()) {
      case TEXT, NUMBER -> words.addAll(List.of(value.min(), value.max()));
      case CHOICE -> words.addAll(value.choices());
      case SWITCH -> {}
    }
    return words;
  }

  private static String json(List<List<Object>> bounds) {
    try {
      return new ObjectMapper().writeValueAsString(bounds);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String compressed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] zipped = bytes.toByteArray();
    // The byte of the header that names the operating system differs between JDKs.
    zipped[9] = 0;
    return Base64.getEncoder().encodeToString(zipped);
  }
}
