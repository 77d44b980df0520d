package dev.switchboard.processor.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.processor.ConnectProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block has an example, and all examples together are a contact center that compiles. */
class BlockExamplesTest {
  /** Nothing leads to an example, and some are of blocks that only old flows still have. */
  private static final Set<String> EXPECTED_WARNINGS =
      Set.of("UnusedFlow", "UnusedModule", "CautionedAction");

  private static final Pattern RULE = Pattern.compile("\\[(\\w+)]");

  private static Compilation compilation;

  @BeforeAll
  static void compile() throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    for (Path file : BlockExamples.files()) {
      files.add(JavaFileObjects.forResource(file.toUri().toURL()));
    }
    compilation =
        Compiler.javac()
            .withProcessors(new ConnectProcessor())
            .withOptions("-proc:only")
            .compile(files);
  }

  static List<String> blocks() throws IOException {
    return BlockExamples.blocks();
  }

  @Test
  void everyBlockHasAnExample() throws IOException {
    Set<String> blocks = new TreeSet<>(List.of("Action"));
    Catalogue.standard().blocks().stream().map(BlockType::name).forEach(blocks::add);

    assertThat(BlockExamples.blocks()).containsExactlyElementsOf(blocks);
  }

  @Test
  void examplesCompileWithoutErrors() {
    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void examplesDrawNoWarningsButTheExpectedOnes() {
    assertThat(compilation.warnings())
        .map(w -> w.getMessage(Locale.ENGLISH))
        .filteredOn(m -> !EXPECTED_WARNINGS.contains(rule(m)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void exampleBecomesItsActions(String block) throws IOException {
    List<String> types = new ArrayList<>();
    flow(block).path("Actions").forEach(a -> types.add(a.path("Type").textValue()));

    if (block.equals("Action")) {
      assertThat(types).contains("UpdateContactTargetQueue");
      return;
    }
    BlockType type =
        Catalogue.standard().blocks().stream()
            .filter(b -> b.name().equals(block))
            .findFirst()
            .orElseThrow();
    assertThat(types).containsAll(type.actions().stream().map(a -> a.type()).toList());
    assertThat(BlockExamples.snippet(block).lines().count()).isLessThanOrEqualTo(5);
  }

  private static JsonNode flow(String block) throws IOException {
    String folder = block.equals("ReturnFromModule") ? "modules" : "flows";
    JavaFileObject file =
        compilation
            .generatedFile(
                StandardLocation.CLASS_OUTPUT,
                "META-INF/switchboard/" + folder + "/" + block + "Example.json")
            .orElseThrow(() -> new AssertionError("no flow was written for " + block));
    try (InputStream in = file.openInputStream()) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static String rule(String message) {
    Matcher rule = RULE.matcher(message);
    return rule.find() ? rule.group(1) : "";
  }
}
