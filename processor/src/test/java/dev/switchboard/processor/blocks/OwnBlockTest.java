package dev.switchboard.processor.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.switchboard.processor.ConnectProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/**
 * A team's own block annotation works like those that come with the product, as docs/own-blocks.md
 * tells.
 */
class OwnBlockTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/own-blocks/Offer.java");
  private static final Path PAGE = Path.of("../docs/own-blocks.md");

  @Test
  void becomesItsAction() throws IOException {
    Compilation compilation = compile(Files.readString(EXAMPLE));

    assertThat(compilation.errors()).isEmpty();
    try (InputStream in =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/switchboard/flows/Offer.json")
            .orElseThrow()
            .openInputStream()) {
      JsonNode action = new ObjectMapper().readTree(in).path("Actions").path(0);
      assertThat(action.path("Type").textValue()).isEqualTo("UpdateContactAttributes");
      assertThat(action.path("Parameters").toString())
          .isEqualTo(
              "{\"Attributes\":{\"offer\":\"A-17\",\"times\":\"2\"},\"TargetContact\":\"Current\"}");
    }
  }

  @Test
  void isCheckedLikeTheOthers() throws IOException {
    Compilation compilation = compile(Files.readString(EXAMPLE).replace("times = 2", "times = 4"));

    assertThat(compilation.errors())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getMessage(Locale.ENGLISH))
                  .startsWith("[ParameterRange] ")
                  .contains("times");
              assertThat(e.getColumnNumber())
                  .isEqualTo("  @NoteOffer(offer = \"A-17\", times = 4".length());
            });
  }

  @Test
  void pageQuotesTheExample() throws IOException {
    String source = Files.readString(EXAMPLE);
    String quoted = "```java\n" + source.substring(source.indexOf("/** Notes")) + "```\n";
    String page = Files.readString(PAGE);
    if (Boolean.getBoolean("golden.update")) {
      int from = page.indexOf("```java\n");
      int to = page.indexOf("```\n", from + "```java\n".length()) + "```\n".length();
      page = page.substring(0, from) + quoted + page.substring(to);
      Files.writeString(PAGE, page);
    }

    assertThat(page).contains(quoted);
  }

  private static Compilation compile(String source) {
    return Compiler.javac()
        .withProcessors(new ConnectProcessor())
        .withOptions("-proc:only")
        .compile(JavaFileObjects.forSourceString("shop.Offer", source));
  }
}
