package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard diagram} draws flows and contact centers, and always the same. */
class DiagramCommandTest {
  private static final String FLOW =
      """
      {
        "Version": "2019-10-30",
        "StartAction": "Menu",
        "Metadata": {"type": "contactFlow", "name": "Main \\"menu\\""},
        "Actions": [
          {"Identifier": "Menu", "Type": "GetParticipantInput",
           "Parameters": {"Text": "Press 1; or <2>", "StoreInput": "False"},
           "Transitions": {"NextAction": "Sorry",
             "Conditions": [
               {"NextAction": "Sales.Queue", "Condition": {"Operator": "Equals", "Operands": ["1"]}},
               {"NextAction": "Sales.Queue", "Condition": {"Operator": "Equals", "Operands": ["2"]}}],
             "Errors": [
               {"NextAction": "Sorry", "ErrorType": "NoMatchingCondition"},
               {"NextAction": "Sorry", "ErrorType": "InputTimeLimitExceeded"},
               {"NextAction": "Failed", "ErrorType": "NoMatchingError"}]}},
          {"Identifier": "Sales.Queue", "Type": "TransferContactToQueue",
           "Parameters": {"QueueId": "${queue:SalesQueue}"},
           "Transitions": {"NextAction": "End", "Errors": [
             {"NextAction": "End", "ErrorType": "QueueAtCapacity"},
             {"NextAction": "Failed", "ErrorType": "NoMatchingError"}]}},
          {"Identifier": "Sorry", "Type": "MessageParticipant", "Parameters": {"Text": "Bye"},
           "Transitions": {"NextAction": "End", "Errors": []}},
          {"Identifier": "Failed", "Type": "MessageParticipant", "Parameters": {"Text": "Oh"},
           "Transitions": {"NextAction": "End", "Errors": []}},
          {"Identifier": "End", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {}}
        ]
      }
      """;

  private static final Pattern BOX =
      Pattern.compile("  +(\\w+)(?:\\(\\[|\\[\\(|\\[\\[|\\{\\{|\\(\\(|\\[)\"([^\"]*)\".{1,2}");
  private static final Pattern ARROW =
      Pattern.compile("  (\\w+) (?:-->|-\\.->)(?:\\|\"[^\"]*\"\\|)? (\\w+)");

  @TempDir Path folder;

  @Test
  void drawsAFlowAsMermaid() throws IOException {
    assertThat(CommandRun.of("diagram", file("main.json", FLOW)).out())
        .isEqualTo(
            """
            flowchart TD
              %% inbound flow "Main "menu""
              %% 1 action is not drawn, which only errors lead to, or nothing
              start(["Main #34;menu#34;"])
              b_Menu["Menu<br/>Get customer input: Press 1#59; or #60;2#62;"]
              b_Sorry["Sorry<br/>Play prompt: Bye"]
              b_End(["End<br/>Disconnect / hang up"])
              subgraph s_Sales["Sales"]
                b_Sales_2e_Queue[("Queue<br/>Transfer to queue: SalesQueue")]
              end
              start --> b_Menu
              b_Menu -->|"1, 2"| b_Sales_2e_Queue
              b_Menu -->|"else, no input"| b_Sorry
              b_Sales_2e_Queue -->|"queue full"| b_End
              b_Sorry --> b_End
            """);
  }

  @Test
  void drawsErrorsDottedWhereTheyAreAskedFor() throws IOException {
    assertThat(CommandRun.of("diagram", "--errors", file("main.json", FLOW)).out())
        .contains("  b_Failed[\"Failed<br/>Play prompt: Oh\"]\n")
        .contains("  b_Menu -.->|\"error\"| b_Failed\n")
        .contains("  b_Sales_2e_Queue -.->|\"error\"| b_Failed\n")
        .doesNotContain("not drawn");
  }

  @Test
  void drawsAFlowAsDot() throws IOException {
    assertThat(CommandRun.of("diagram", "--format", "dot", file("main.json", FLOW)).out())
        .startsWith("digraph \"inbound flow \\\"Main \\\"menu\\\"\\\"\" {\n")
        .contains("  rankdir=TB;\n")
        .contains("  b_Menu [shape=box, label=\"Menu\\nGet customer input: Press 1; or <2>\"];\n")
        .contains("  subgraph cluster_s_Sales {\n    label=\"Sales\";\n")
        .contains("  b_Menu -> b_Sales_2e_Queue [label=\"1, 2\"];\n")
        .endsWith("}\n");
  }

  @Test
  void drawsWhatWasCompiled() throws IOException {
    Path center = folder.resolve("classes/META-INF/switchboard");
    Files.createDirectories(center.resolve("flows"));
    Files.writeString(center.resolve("flows/Main.json"), FLOW);
    Files.writeString(
        center.resolve("contact-center.json"),
        """
        {
          "resources": [
            {"kind": "flow", "id": "Main", "type": "x.Main", "name": "Main", "flowType": "CONTACT_FLOW",
             "content": "flows/Main.json"},
            {"kind": "phoneNumber", "id": "Line", "type": "x.Line", "name": "Line"},
            {"kind": "queue", "id": "SalesQueue", "type": "x.SalesQueue", "name": "Sales"},
            {"kind": "routingProfile", "id": "Agent", "type": "x.Agent", "name": "Agent", "queues": [
              {"queue": "x.SalesQueue", "channel": "VOICE"}, {"queue": "x.SalesQueue", "channel": "CHAT"}]}
          ],
          "references": [
            {"from": {"kind": "phoneNumber", "id": "Line"}, "to": {"kind": "flow", "id": "Main"}, "as": "flow"},
            {"from": {"kind": "flow", "id": "Main"}, "to": {"kind": "queue", "id": "SalesQueue"},
             "as": "QueueId", "action": "Sales.Queue"},
            {"from": {"kind": "routingProfile", "id": "Agent"}, "to": {"kind": "queue", "id": "SalesQueue"},
             "as": "queues"}
          ]
        }
        """);
    assertThat(CommandRun.of("diagram", folder.resolve("classes").toString()).out())
        .isEqualTo(
            """
            flowchart LR
              %% the contact center
              subgraph kind_phoneNumber["Phone numbers"]
                phoneNumber_Line(["Line"])
              end
              subgraph kind_flow["Flows"]
                flow_Main["Main"]
              end
              subgraph kind_queue["Queues"]
                queue_SalesQueue[("Sales")]
              end
              subgraph kind_routingProfile["Routing profiles"]
                routingProfile_Agent["Agent"]
              end
              flow_Main --> queue_SalesQueue
              phoneNumber_Line --> flow_Main
              queue_SalesQueue -->|"CHAT, VOICE"| routingProfile_Agent
            """);
    String classes = folder.resolve("classes").toString();
    assertThat(CommandRun.of("diagram", classes, "--flow", "Main").out())
        .contains("start([\"Main\"])", "b_Menu");
    assertThat(CommandRun.of("diagram", classes, "--all").out())
        .startsWith("### The contact center\n\n```mermaid\nflowchart LR\n")
        .contains("```\n\n### Inbound flow \"Main\"\n\n```mermaid\nflowchart TD\n")
        .endsWith("```\n");
    CommandRun misspelled = CommandRun.of("diagram", classes, "--flow", "Mian");
    assertThat(misspelled.exitCode()).isEqualTo(2);
    assertThat(misspelled.err()).contains("\"Mian\"; did you mean \"Main\"?");
  }

  @Test
  void labelsThatMarkdownWouldReadAsListsAreEscaped() throws IOException {
    String flow =
        FLOW.replace("\"Main \\\"menu\\\"\"", "\"1. Main\"").replace("\"Sorry\"", "\"- no\"");
    assertThat(CommandRun.of("diagram", file("list.json", flow)).out())
        .contains("start([\"1#46; Main\"])", "[\"#45; no<br/>Play prompt: Bye\"]");
  }

  @Test
  void saysWhatCantBeDrawn() throws IOException {
    CommandRun run = CommandRun.of("diagram", file("package.json", "{\"name\": \"x\"}"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("holds no flow");
    assertThat(CommandRun.of("diagram", folder.toString()).err())
        .contains("is neither a flow file")
        .contains("compile it first");
    Path absent = folder.resolve("absent");
    assertThat(CommandRun.of("diagram", absent.toString()).err())
        .isEqualTo(
            "error: there is no file or folder "
                + absent
                + "; name a flow file, or a module that was compiled or its target/classes\n");
  }

  /** Arrows lead between boxes that are there, and no label ends before its time. */
  @Test
  void publishedFlowsAreDrawnWhole() throws IOException, FlowFormatException {
    List<Path> flows = CorpusFlows.flows();
    List<String> problems = new ArrayList<>();
    int arrows = 0;
    for (Path flow : flows) {
      CommandRun run = CommandRun.of("diagram", "--errors", flow.toString());
      assertThat(run.exitCode()).as(flow.toString()).isZero();
      arrows += problems(flow, run.out(), problems);
    }
    System.out.println(flows.size() + " published flows drawn with " + arrows + " arrows");
    assertThat(problems).isEmpty();
  }

  private static int problems(Path flow, String diagram, List<String> problems) {
    Set<String> boxes = new HashSet<>();
    int arrows = 0;
    for (String line : diagram.lines().skip(1).toList()) {
      Matcher box = BOX.matcher(line);
      Matcher arrow = ARROW.matcher(line);
      if (box.matches()) {
        boxes.add(box.group(1));
      } else if (arrow.matches()) {
        arrows++;
        if (!boxes.contains(arrow.group(1)) || !boxes.contains(arrow.group(2))) {
          problems.add(flow.getFileName() + ": " + line);
        }
      } else if (!line.matches(" +(%%.*|end|subgraph \\w+\\[\"[^\"]*\"\\])")) {
        problems.add(flow.getFileName() + ": " + line);
      }
    }
    return arrows;
  }

  /**
   * Mermaid itself reads what is written, where it is at hand: SWITCHBOARD_MERMAID names a folder
   * in which {@code npm install mermaid jsdom} was run.
   */
  @Test
  void mermaidReadsThem() throws IOException, InterruptedException {
    String modules = System.getenv("SWITCHBOARD_MERMAID");
    assumeTrue(modules != null, "SWITCHBOARD_MERMAID names no folder with mermaid and jsdom");
    List<String> command = new ArrayList<>(List.of("node", "parse.mjs"));
    for (Path flow : CorpusFlows.flows()) {
      Path written = folder.resolve(flow.getFileName() + ".mmd");
      Files.writeString(written, CommandRun.of("diagram", "--errors", flow.toString()).out());
      command.add(written.toString());
    }
    Path script = folder.resolve("parse.mjs");
    Files.writeString(
        script,
        """
        import { JSDOM } from 'jsdom';
        import fs from 'fs';
        globalThis.window = new JSDOM('').window;
        globalThis.document = window.document;
        const mermaid = (await import('mermaid')).default;
        for (const file of process.argv.slice(2)) {
          try {
            await mermaid.parse(fs.readFileSync(file, 'utf8'));
          } catch (e) {
            console.log(file + ': ' + e.message);
          }
        }
        """);
    Files.createSymbolicLink(
        folder.resolve("node_modules"), Path.of(modules).resolve("node_modules"));
    Process node =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(node.waitFor()).isZero();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
