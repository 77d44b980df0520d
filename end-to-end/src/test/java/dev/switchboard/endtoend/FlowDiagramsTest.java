package dev.switchboard.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The diagrams of the enterprise example in the documentation are those that the command writes of
 * it. {@code -Dgolden.update=true} writes them anew.
 */
class FlowDiagramsTest {
  private static final Path PAGE = Path.of("../docs/flow-diagrams.md");
  private static final Path JAR = Path.of("../cli/target/switchboard.jar");
  private static final Path CLASSES = Path.of("../example-enterprise/target/classes");
  private static final String START = "<!-- diagrams of the enterprise example -->\n";
  private static final String END = "<!-- end of diagrams of the enterprise example -->\n";

  @Test
  void thePageShowsWhatTheCommandDraws() throws IOException, InterruptedException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    String drawn =
        page.substring(0, from) + "\n" + diagrams() + "\n" + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, drawn);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    assertThat(drawn).contains("### The contact center", "### Inbound flow \"Sales inbound\"");
  }

  private static String diagrams() throws IOException, InterruptedException {
    Path errors = Files.createTempFile("diagram-", ".log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "diagram",
                CLASSES.toString(),
                "--all")
            .redirectError(errors.toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    Files.delete(errors);
    return printed;
  }
}
