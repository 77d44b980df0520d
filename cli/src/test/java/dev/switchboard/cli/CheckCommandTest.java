package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code switchboard check} says what is wrong and where, in three formats, and says it in its exit
 * code.
 */
class CheckCommandTest {
  private static final String CLEAN =
      """
      {
        "Version": "2019-10-30",
        "StartAction": "Welcome",
        "Metadata": {"type": "contactFlow", "name": "Hello"},
        "Actions": [
          {
            "Identifier": "Welcome",
            "Type": "MessageParticipant",
            "Parameters": {"Text": "Hello"},
            "Transitions": {"NextAction": "HangUp"}
          },
          {"Identifier": "HangUp", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void isCleanWhenNothingIsFound() throws IOException {
    CommandRun run = CommandRun.of("check", file("hello.json", CLEAN));
    assertThat(run.out()).isEqualTo("1 flow checked: 0 errors, 0 warnings\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void reportsAFindingAtItsLineAndColumn() throws IOException {
    String path = file("hello.json", CLEAN.replace("\"HangUp\"}", "\"HangUpp\"}"));
    CommandRun run = CommandRun.of("check", path);
    assertThat(run.out())
        .isEqualTo(
            path
                + ":10:37: error: [MissingTarget] inbound flow \"Hello\", action \"Welcome\":"
                + " NextAction leads to \"HangUpp\", which no action has as its identifier; did you"
                + " mean \"HangUp\"? (/Actions/0/Transitions/NextAction)\n"
                + "1 flow checked: 1 error, 0 warnings\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void flowsThatAreNamedTogetherAreCheckedAgainstEachOther() throws IOException {
    file("menu.json", leading("contactFlow", "Menu", "ContactFlowId", "TransferToFlow", "Hold"));
    file(
        "hold.json", CLEAN.replace("\"Hello\"", "\"Hold\"").replace("contactFlow", "customerHold"));
    CommandRun alone = CommandRun.of("check", folder.resolve("menu.json").toString());
    assertThat(alone.out()).isEqualTo("1 flow checked: 0 errors, 0 warnings\n");

    CommandRun together = CommandRun.of("check", folder.toString());

    assertThat(together.out())
        .contains("[TransferTargetType] inbound flow \"Menu\", action \"Go\": customer hold flow")
        .contains("\"Hold\" is of type CUSTOMER_HOLD, to which no flow can transfer");
    assertThat(together.exitCode()).isEqualTo(1);
  }

  @Test
  void modulesThatInvokeEachOtherAreFound() throws IOException {
    file("Ask.json", module("Ask", "${module:Answer}"));
    file("Answer.json", module("Answer", "${module:Ask}"));
    CommandRun run = CommandRun.of("check", folder.toString(), "--type", "MODULE");
    assertThat(run.out())
        .contains(
            "[ModuleRecursion] module \"Ask\", action \"Go\": invoking module \"Answer\" leads")
        .contains(
            "[ModuleRecursion] module \"Answer\", action \"Go\": invoking module \"Ask\" leads");
  }

  private static String module(String name, String invoked) {
    return leading("module", name, "FlowModuleId", "InvokeFlowModule", "")
        .replace("arn:aws:connect:there", invoked);
  }

  /** A flow whose only action leads to another one, which its metadata calls by its name. */
  private static String leading(
      String type, String name, String parameter, String action, String target) {
    String end = type.equals("module") ? "EndFlowModuleExecution" : "DisconnectParticipant";
    return """
    {
      "Version": "2019-10-30",
      "StartAction": "Go",
      "Metadata": {
        "name": "%s",
        "type": "%s",
        "ActionMetadata": {"Go": {"parameters": {"%s": {"displayName": "%s"}}}}
      },
      "Actions": [
        {
          "Identifier": "Go",
          "Type": "%s",
          "Parameters": {"%s": "arn:aws:connect:there"},
          "Transitions": {
            "NextAction": "End",
            "Errors": [{"NextAction": "End", "ErrorType": "NoMatchingError"}],
            "Conditions": []
          }
        },
        {"Identifier": "End", "Type": "%s", "Parameters": {}, "Transitions": {}}
      ]
    }
    """
        .formatted(name, type, parameter, target, action, parameter, end);
  }

  @Test
  void findsTheFlowsOfAFolder() throws IOException {
    file("a.json", CLEAN);
    Files.createDirectory(folder.resolve("deeper"));
    file("deeper/b.json", CLEAN.replace("MessageParticipant", "MessageParticipants"));
    file("package.json", "{\"name\": \"no flow\"}");
    file("readme.txt", "no flow either");
    CommandRun run = CommandRun.of("check", folder.toString());
    assertThat(run.out())
        .contains(
            "deeper/b.json:8:15: error: [UnknownActionType]",
            "did you mean \"MessageParticipant\"?")
        .endsWith("2 flows checked: 1 error, 0 warnings (1 file without a flow passed over)\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void checksTheFlowTypeThatItIsTold() throws IOException {
    String path = file("hello.json", CLEAN);
    CommandRun run = CommandRun.of("check", "--type", "agent-whisper", path);
    assertThat(run.out())
        .contains(
            "[UnsupportedAction] agent whisper flow \"Hello\", action \"HangUp\"",
            "use EndFlowExecution");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void suggestsAFlowType() throws IOException {
    CommandRun run = CommandRun.of("check", "--type", "CUSTOMER_HOLDS", file("hello.json", CLEAN));
    assertThat(run.err())
        .startsWith("there is no flow type \"CUSTOMER_HOLDS\"; did you mean \"CUSTOMER_HOLD\"?");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysWhereJsonBreaks() throws IOException {
    String path = file("cut.json", CLEAN.substring(0, 150));
    CommandRun run = CommandRun.of("check", path);
    assertThat(run.out())
        .matches(
            "(?s)\\Q" + path + "\\E:\\d+:\\d+: unusable: .*0 flows checked: .*1 unusable file\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void checksTheOtherFilesWhenOneIsUnusable() throws IOException {
    file("a-cut.json", "{");
    file("b.json", CLEAN.replace("\"HangUp\"}", "\"HangUpp\"}"));
    CommandRun run = CommandRun.of("check", folder.toString());
    assertThat(run.out()).contains("a-cut.json:", "[MissingTarget]");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysThatAFileIsMissing() {
    CommandRun run = CommandRun.of("check", folder.resolve("nowhere.json").toString());
    assertThat(run.out())
        .contains("nowhere.json: unusable: can't be read: there is no file or folder of this name");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysThatANamedFileHoldsNoFlow() throws IOException {
    CommandRun run = CommandRun.of("check", file("package.json", "{\"name\": \"no flow\"}"));
    assertThat(run.out())
        .contains("unusable: holds no flow; a flow has Version, StartAction and Actions");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void leavesOutIgnoredWarningsButNoErrors() throws IOException {
    String unreachable =
        CLEAN.replace("\"StartAction\": \"Welcome\"", "\"StartAction\": \"HangUp\"");
    CommandRun warned = CommandRun.of("check", file("a.json", unreachable));
    assertThat(warned.out()).contains("warning: [UnreachableAction]");
    assertThat(warned.exitCode()).isEqualTo(1);
    CommandRun ignored =
        CommandRun.of("check", "--ignore", "UnreachableAction", file("a.json", unreachable));
    assertThat(ignored.exitCode()).isZero();
    String broken = CLEAN.replace("\"HangUp\"}", "\"HangUpp\"}");
    assertThat(
            CommandRun.of("check", "--ignore", "MissingTarget", file("b.json", broken)).exitCode())
        .isEqualTo(1);
    assertThat(CommandRun.of("check", "--ignore", "MissingTargets", file("b.json", broken)).err())
        .startsWith("there is no rule \"MissingTargets\"; did you mean \"MissingTarget\"?");
  }

  @Test
  void writesJson() throws IOException {
    String path = file("hello.json", CLEAN.replace("\"HangUp\"}", "\"HangUpp\"}"));
    CommandRun run = CommandRun.of("check", "--format", "json", path);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.at("/files/0/file").asText()).isEqualTo(path);
    assertThat(json.at("/files/0/kind").asText()).isEqualTo("inbound flow");
    JsonNode finding = json.at("/files/0/findings/0");
    assertThat(finding.path("rule").asText()).isEqualTo("MissingTarget");
    assertThat(finding.path("severity").asText()).isEqualTo("error");
    assertThat(finding.path("pointer").asText()).isEqualTo("/Actions/0/Transitions/NextAction");
    assertThat(finding.path("line").asInt()).isEqualTo(10);
    assertThat(finding.path("column").asInt()).isEqualTo(37);
    assertThat(json.at("/summary/errors").asInt()).isEqualTo(1);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void helpsNewcomers() {
    assertThat(CommandRun.of("check", "--help").out())
        .contains("Examples:", "switchboard check main-menu.json", "Exit code: 0 nothing found");
    assertThat(CommandRun.of("--help").out()).contains("check", "explain");
    assertThat(CommandRun.of("chek", "x").exitCode()).isEqualTo(2);
  }

  @Test
  void convertsTheOlderFormatAndPointsAtItsModules() throws IOException {
    String old =
        """
        {
          "modules": [
            {"id": "a", "type": "PlayPrompt", "parameters": [{"name": "Text", "value": "Hello"}],
             "branches": [{"condition": "Success", "transition": "b"}], "metadata": {"position": {"x": 1, "y": 1}}},
            {"id": "b", "type": "Disconnect", "parameters": [], "branches": [], "metadata": {"position": {"x": 2, "y": 1}}}
          ],
          "version": "1", "type": "contactFlow", "start": "nowhere", "metadata": {"name": "Old", "status": "published"}
        }
        """;
    String path = file("old.json", old);
    CommandRun run = CommandRun.of("check", path);
    assertThat(run.out())
        .startsWith(path + ": note: is in the export format from before 2020; it was converted")
        .contains(
            path + ":7:51: error: [MalformedFlow] inbound flow \"Old\": StartAction is \"nowhere\"",
            "(/start)");
    assertThat(run.exitCode()).isEqualTo(1);
    CommandRun mended = CommandRun.of("check", file("mended.json", old.replace("nowhere", "a")));
    assertThat(mended.out()).endsWith("1 flow checked: 0 errors, 0 warnings\n");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
