package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code switchboard diff} says what two flows do differently, and says in its exit code whether
 * they do.
 */
class DiffCommandTest {
  private static final String FLOW =
      """
      {"Version": "2019-10-30", "StartAction": "Hi", "Actions": [
        {"Identifier": "Hi", "Type": "MessageParticipant", "Parameters": {"Text": "Hello"},
         "Transitions": {"NextAction": "Bye"}},
        {"Identifier": "Bye", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}]}
      """;

  @TempDir Path folder;

  @Test
  void saysNothingOfIdentifiers() throws IOException {
    CommandRun run =
        CommandRun.of(
            "diff", file("a.json", FLOW), file("b.json", FLOW.replace("\"Bye\"", "\"End\"")));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void namesTheParameterThatChanged() throws IOException {
    String before = file("a.json", FLOW);
    String after = file("b.json", FLOW.replace("Hello", "Good day"));
    CommandRun run = CommandRun.of("diff", before, after);
    assertThat(run.out()).contains("Hi", "Text", "Hello", "Good day");
    assertThat(run.exitCode()).isEqualTo(1);
    CommandRun json = CommandRun.of("diff", "--format", "json", before, after);
    assertThat(new ObjectMapper().readTree(json.out()).at("/changed/0/before/identifier").asText())
        .isEqualTo("Hi");
  }

  @Test
  void saysWhichFileIsUnusable() throws IOException {
    CommandRun run =
        CommandRun.of("diff", file("a.json", FLOW), folder.resolve("nowhere.json").toString());
    assertThat(run.err()).contains("nowhere.json: unusable: there is no file of this name");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("diff", file("a.json", FLOW), file("b.json", "{}")).exitCode())
        .isEqualTo(2);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
