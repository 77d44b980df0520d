package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SARIF report says what code hosts need: rule, level, message, file, line and column. */
class SarifReportTest {
  private static final String FAULTY =
      """
      {
        "Version": "2019-10-30",
        "StartAction": "Hang up",
        "Actions": [
          {"Identifier": "Hang up", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}},
          {"Identifier": "Lost", "Type": "DisconnectParticipant", "Parameters": {"Why": "me"}, "Transitions": {}}
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void holdsEachFindingWithItsRule() throws IOException {
    Path file = folder.resolve("main menu.json");
    Files.writeString(file, FAULTY);
    CommandRun run = CommandRun.of("check", "--format", "sarif", file.toString());
    JsonNode sarif = new ObjectMapper().readTree(run.out());
    assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
    JsonNode results = sarif.at("/runs/0/results");
    assertThat(results).hasSize(2);
    for (JsonNode result : results) {
      JsonNode rule = sarif.at("/runs/0/tool/driver/rules").path(result.path("ruleIndex").asInt());
      assertThat(rule.path("id").asText()).isEqualTo(result.path("ruleId").asText());
      assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
      assertThat(rule.at("/help/markdown").asText()).startsWith("# " + rule.path("id").asText());
      assertThat(result.at("/message/text").asText()).contains("action \"Lost\"");
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .endsWith("main%20menu.json");
    }
    JsonNode unreachable = results.get(0);
    assertThat(unreachable.path("ruleId").asText()).isEqualTo("UnreachableAction");
    assertThat(unreachable.path("level").asText()).isEqualTo("warning");
    JsonNode unknown = results.get(1);
    assertThat(unknown.path("level").asText()).isEqualTo("error");
    JsonNode region = unknown.at("/locations/0/physicalLocation/region");
    assertThat(region.path("startLine").asInt()).isEqualTo(6);
    assertThat(region.path("startColumn").asInt()).isEqualTo(83);
    assertThat(unknown.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/Actions/1/Parameters/Why");
    assertThat(sarif.at("/runs/0/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void tellsOfFilesThatCantBeChecked() throws IOException {
    Path file = folder.resolve("cut.json");
    Files.writeString(file, FAULTY.substring(0, 90));
    CommandRun run = CommandRun.of("check", "--format", "sarif", file.toString());
    JsonNode sarif = new ObjectMapper().readTree(run.out());
    JsonNode invocation = sarif.at("/runs/0/invocations/0");
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.path("toolExecutionNotifications")).hasSize(1);
    assertThat(run.err()).contains("cut.json");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(file, FAULTY);
    assertThat(CommandRun.of("check", "--format", "sarif", file.toString()).out())
        .isEqualTo(CommandRun.of("check", "--format", "sarif", file.toString()).out());
  }
}
