package dev.switchboard.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The reference of all keys in docs/configuration.md is the schema's. After a change of the schema,
 * {@code -Dgolden.update=true} writes it anew.
 */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("../docs/configuration.md");
  private static final String START = "<!-- keys: written from the schema -->\n";
  private static final String END = "<!-- end of keys -->\n";

  @Test
  void theReferenceIsTheSchemas() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf(END);
    String wanted = page.substring(0, start) + "\n" + reference() + "\n" + page.substring(end);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, wanted);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(wanted);
  }

  private static String reference() {
    List<String> lines = new ArrayList<>();
    SchemaReader.packaged()
        .properties()
        .forEach(
            (key, node) -> {
              if (node.type().equals("object")) {
                lines.add("### `" + key + "`");
                lines.add("");
                lines.add(node.description());
                lines.add("");
                lines.add("| key | what it says | allowed | default |");
                lines.add("| --- | --- | --- | --- |");
                rows(key, node, lines);
                lines.add("");
              }
            });
    return String.join("\n", lines);
  }

  private static void rows(String path, SchemaNode node, List<String> lines) {
    if (!node.type().equals("object")) {
      lines.add(
          "| `"
              + path
              + "` | "
              + node.description().replace("<", "&lt;")
              + " | "
              + allowed(node)
              + " | "
              + defaultOf(node)
              + " |");
      return;
    }
    node.properties()
        .forEach(
            (key, child) -> {
              String required = node.required().contains(key) ? " (required)" : "";
              int before = lines.size();
              rows(path + "." + key, child, lines);
              if (!required.isEmpty()) {
                lines.set(before, lines.get(before).replaceFirst("` \\|", "`" + required + " |"));
              }
            });
    node.additional().ifPresent(child -> rows(path + ".<" + free(path) + ">", child, lines));
  }

  /** What stands where a key is free. */
  private static String free(String path) {
    if (path.equals("values") || path.endsWith(".environment") || path.endsWith("tags")) {
      return "name";
    }
    return path.startsWith("existingResources") ? "key" : "id";
  }

  private static String allowed(SchemaNode node) {
    if (!node.choices().isEmpty()) {
      return node.choices().stream()
          .map(c -> "`" + c.text() + "`")
          .collect(Collectors.joining(", "));
    }
    return switch (node.type()) {
      case "boolean" -> "`true`, `false`";
      case "integer", "number" ->
          node.minimum().orElseThrow().toPlainString()
              + " to "
              + node.maximum().orElseThrow().toPlainString()
              + (node.type().equals("integer") ? ", whole" : "");
      case "array" -> "an array: " + allowed(node.items().orElseThrow());
      default -> node.expected().isEmpty() ? "text" : node.expected();
    };
  }

  private static String defaultOf(SchemaNode node) {
    return node.defaultValue().map(value -> "`" + value.text() + "`").orElse("–");
  }
}
