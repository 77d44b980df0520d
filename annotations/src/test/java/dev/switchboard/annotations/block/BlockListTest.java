package dev.switchboard.annotations.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.annotations.meta.FlowAction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of block annotations, by which the catalogue finds them, is complete and sorted. */
class BlockListTest {
  @Test
  void listsEveryBlockAnnotation() throws Exception {
    assertThat(listed()).isEqualTo(declared());
  }

  private static List<String> listed() throws IOException {
    try (InputStream list = FlowAction.class.getResourceAsStream("/META-INF/switchboard/blocks")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /**
   * The annotations of the package that carry {@code @FlowAction}, with the types of their actions,
   * sorted.
   */
  private static List<String> declared() throws Exception {
    Path folder = Path.of(PlayPrompt.class.getResource("PlayPrompt.class").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".class"))
          .map(f -> "dev.switchboard.annotations.block." + f.substring(0, f.length() - 6))
          .flatMap(BlockListTest::line)
          .sorted()
          .toList();
    }
  }

  private static Stream<String> line(String name) {
    FlowAction[] actions = type(name).getAnnotationsByType(FlowAction.class);
    return actions.length == 0
        ? Stream.empty()
        : Stream.of(
            name + Stream.of(actions).map(a -> " " + a.type()).collect(Collectors.joining()));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
