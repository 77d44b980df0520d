package dev.switchboard.environment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON into nodes that know their line and column, and reports keys that are written twice.
 * It uses the streaming parser alone: binding by reflection would cost a compilation more than
 * everything else here.
 */
final class JsonFileReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String file;
  private final List<EnvironmentProblem> problems;

  /**
   * A reader of one file.
   *
   * @param file the file's name in messages
   * @param problems where what is wrong is added
   */
  JsonFileReader(String file, List<EnvironmentProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The document; empty if it is not well formed. */
  Optional<ConfigNode> read(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        problems.add(
            new EnvironmentProblem(
                new Source.InFile(file, 1, 1), "", "the file is empty; write {}"));
        return Optional.empty();
      }
      ConfigNode node = node(parser, "");
      if (parser.nextToken() != null) {
        problems.add(
            new EnvironmentProblem(here(parser), "", "malformed JSON: text after the end"));
        return Optional.empty();
      }
      return Optional.of(node);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      problems.add(
          new EnvironmentProblem(
              new Source.InFile(
                  file, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()),
              "",
              "malformed JSON: " + words(e)));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(
          new EnvironmentProblem(
              new Source.InFile(file, 1, 1), "", "can't be read as UTF-8 JSON: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private ConfigNode node(JsonParser parser, String path) throws IOException {
    Source source = here(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, path, source);
      case START_ARRAY -> items(parser, path, source);
      case VALUE_STRING -> new ConfigNode.Scalar(parser.getText(), source);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new ConfigNode.Scalar(parser.getDecimalValue(), source);
      case VALUE_TRUE -> new ConfigNode.Scalar(true, source);
      case VALUE_FALSE -> new ConfigNode.Scalar(false, source);
      default -> new ConfigNode.Scalar(null, source);
    };
  }

  private ConfigNode mapping(JsonParser parser, String path, Source source) throws IOException {
    Map<String, ConfigNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Source keySource = here(parser);
      parser.nextToken();
      String keyPath = KeyPath.join(path, key);
      ConfigNode value = node(parser, keyPath);
      ConfigNode.Entry earlier = entries.putIfAbsent(key, new ConfigNode.Entry(keySource, value));
      if (earlier != null) {
        problems.add(
            new EnvironmentProblem(
                keySource,
                keyPath,
                "the key is written twice, first at "
                    + earlier.keySource().words()
                    + "; keep one of the two"));
      }
    }
    return new ConfigNode.Mapping(entries, source);
  }

  private ConfigNode items(JsonParser parser, String path, Source source) throws IOException {
    List<ConfigNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, KeyPath.join(path, Integer.toString(items.size()))));
    }
    return new ConfigNode.Items(items, source);
  }

  private Source here(JsonParser parser) {
    JsonLocation at = parser.currentTokenLocation();
    return new Source.InFile(file, at.getLineNr(), at.getColumnNr());
  }

  /** What the parser says, without its remarks on its own settings. */
  private static String words(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return lowerFirst(message.replaceFirst(" \\(start marker at .*", ""));
  }

  private static String lowerFirst(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
