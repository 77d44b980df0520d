package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.cli.imports.ImportedModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the console changed is told, and comes back into the source. */
class DriftCommandTest {
  private static final Path INSTANCE = Path.of("src/test/resources/instance");
  private static final String PACKAGE = "src/main/java/com/acme/desk/";

  @TempDir Path folder;

  private Path center;
  private Path deployed;

  @BeforeEach
  void compileAnImportedCenter() throws IOException {
    center = folder.resolve("center");
    deployed = TestFolders.copy(INSTANCE, folder.resolve("deployed"));
    CommandRun.of(
        "import", INSTANCE.toString(), "--package", "com.acme.desk", "--output", center.toString());
    compile("target/classes");
  }

  @Test
  void whatIsDeployedAsTheSourceSaysHasNotDrifted() {
    CommandRun run = drift();

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("no drift\n");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.CLEAN);
  }

  @Test
  void editsOfTheConsoleAreToldAndBroughtBack() throws IOException {
    editInTheConsole();

    CommandRun told = drift();
    assertThat(told.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(told.out())
        .contains(
            "~ queue \"Help desk\"",
            "    maxContacts: 120 -> 90",
            "    open.FRIDAY: 08:00-18:00 -> 08:00-16:00",
            "Parameters.Text: \"All lines are busy. Please call again later.\"",
            "queues.${queue:Billing} VOICE.priority: 2 -> 3");

    CommandRun applied = drift("--apply");
    assertThat(applied.out())
        .contains("brought back: queue \"Help desk\": maxContacts: 120 -> 90")
        .doesNotContain("conflict:", "by hand:");
    assertThat(applied.exitCode()).isEqualTo(ExitCodes.CLEAN);
    assertThat(read("queues/HelpDeskQueue.java")).contains("    maxContacts = 90,\n");
    assertThat(read("flows/MainLine.java"))
        .contains(
            """
              @PlayPrompt(text = "Nobody is free. Please call again later.")
              interface AllLinesAreBusyPlease {}
            """)
        .contains(
            """
              @PlayPrompt(
                  text = "We are there on weekdays from eight to six.",
                  next = AllLinesAreBusyPlease.class)
              interface WeAreThereOnWeekdays {}
            """);

    compile("target/classes");
    assertThat(drift().out()).isEqualTo("no drift\n");
  }

  @Test
  void theSameEditsCanBeHadAsAPatch() throws IOException {
    TestFolders.replace(deployed, "\"MaxContacts\": 120", "\"MaxContacts\": 90");
    Path patch = folder.resolve("drift.patch");
    String before = read("queues/HelpDeskQueue.java");

    assertThat(drift("--patch", patch.toString()).exitCode()).isEqualTo(ExitCodes.CLEAN);

    assertThat(read("queues/HelpDeskQueue.java")).isEqualTo(before);
    assertThat(Files.readString(patch))
        .endsWith(
            """
            @@ -11,7 +11,7 @@
                 name = "Help desk",
                 hours = OfficeHours.class,
                 description = "Devices and accounts",
            -    maxContacts = 120,
            +    maxContacts = 90,
                 outboundCaller = @OutboundCaller(name = "Acme", number = HelpDeskLine.class),
                 quickConnects = {BillingDeskQuickConnect.class, SupervisorQuickConnect.class})
             public interface HelpDeskQueue {}
            """);
  }

  @Test
  void whatTheSourceChangedAsWellIsAConflictAndTheRestIsMerged() throws IOException {
    compile("released");
    edit("flows/MainLine.java", "All lines are busy.", "Everybody is busy.");
    edit("queues/HelpDeskQueue.java", "Devices and accounts", "Devices");
    compile("target/classes");
    editInTheConsole();

    CommandRun run = drift("--apply", "--base", center.resolve("released").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out())
        .contains(
            "conflict: flow \"Main line\", block AllLinesAreBusyPlease, text was changed in the"
                + " source to \"Everybody is busy. Please call again later.\" and in the console to"
                + " \"Nobody is free. Please call again later.\"\n",
            "brought back: queue \"Help desk\": maxContacts: 120 -> 90");
    assertThat(read("flows/MainLine.java")).contains("Everybody is busy.");
    assertThat(read("queues/HelpDeskQueue.java"))
        .contains("description = \"Devices\"", "maxContacts = 90");
  }

  @Test
  void theReleaseMayBeAJar() throws IOException {
    compile("released");
    Path jar = folder.resolve("center.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var tree = Files.walk(center.resolve("released/META-INF"))) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        String entry = center.resolve("released").relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new JarEntry(entry));
        out.write(Files.readAllBytes(file));
      }
    }
    edit("queues/HelpDeskQueue.java", "maxContacts = 120", "maxContacts = 100");
    compile("target/classes");
    TestFolders.replace(deployed, "\"MaxContacts\": 120", "\"MaxContacts\": 90");

    assertThat(drift("--apply", "--base", jar.toString()).out())
        .contains(
            "conflict: queue \"Help desk\": maxContacts was changed in the source to 100 and in the"
                + " console to 90\n");
  }

  @Test
  void aBlockToWhichNothingLeadsIsLeftToAPerson() throws IOException {
    Path flow = deployed.resolve("describe-contact-flow/ebad3ccd-ec36-5fa8-98fa-f81a035a1982.json");
    String text = Files.readString(flow);
    String end = "{\\\"Parameters\\\":{},\\\"Identifier\\\":";
    assertThat(text).contains(end);
    Files.writeString(
        flow,
        text.replace(
            end,
            "{\\\"Parameters\\\":{\\\"Text\\\":\\\"Bye.\\\"},\\\"Identifier\\\":\\\"bye\\\","
                + "\\\"Type\\\":\\\"MessageParticipant\\\",\\\"Transitions\\\":{}},"
                + end));

    CommandRun run = drift("--apply");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out())
        .contains(
            "by hand: flow \"Agent whisper\": block bye (MessageParticipant) is new in the"
                + " console: no branch leads to it\n");
  }

  @Test
  void peopleAndWhatTheyMayComeBack() throws IOException {
    TestFolders.replace(deployed, "\"LastName\": \"Miller\"", "\"LastName\": \"Smith\"");
    TestFolders.replace(deployed, "\"NewThing.View\"", "\"NewThing.View\", \"OutboundCallAccess\"");
    TestFolders.replace(deployed, "\"Level\": 4.0", "\"Level\": 5.0");
    TestFolders.replace(deployed, "\"English\",", "\"English\", \"French\",");
    Path lunch =
        deployed.resolve("describe-agent-status/3508b337-1ce0-5aef-8f6f-fb282d244297.json");
    Files.writeString(lunch, Files.readString(lunch).replace("ENABLED", "DISABLED"));

    CommandRun applied = drift("--apply");

    assertThat(applied.out())
        .contains(
            "brought back: agentStatus \"Lunch\": enabled: true -> false\n",
            "brought back: predefinedAttribute \"Language\": values: English, German -> English,"
                + " French, German\n",
            "permissions: BasicAgentAccess -> BasicAgentAccess, OutboundCallAccess\n",
            ": lastName: Miller -> Smith\n",
            "proficiencies.${predefinedAttribute:Language} German: 4 -> 5\n")
        .doesNotContain("conflict:", "by hand:");
    compile("target/classes");
    assertThat(drift().out()).isEqualTo("no drift\n");
  }

  @Test
  void newAndRemovedBlocksComeBack() throws IOException {
    editMainLine(
        actions -> {
          String welcome = "89acfb27-2946-533f-a03e-3d9b3617beb7";
          String hours = "b8041fe4-9fa5-5643-8b17-f2c08494e659";
          String menu = "dd621e5f-35ea-5dc2-8d4a-c751a9d08f80";
          String outOfHours = "83b64979-a93a-5d96-8d5a-9996dd85c5e7";
          String busy = "a3cad660-c3f1-587a-83ff-25b2c8561c8b";
          transitions(actions, welcome).put("NextAction", "a-notice");
          message(actions, "a-notice", "Your call may be recorded.", hours);
          branch(actions, "cf36bd9b-39e4-59c1-910f-85eedfd5b7c3", "Errors", 0, "sorry-for-that");
          message(actions, "sorry-for-that", "We could not find your account.", menu);
          branch(actions, hours, "Conditions", 1, busy);
          actions.remove(indexOf(actions, outOfHours));
        });

    CommandRun applied = drift("--apply");
    assertThat(applied.out())
        .contains(
            "brought back: flow \"Main line\", block ANotice (MessageParticipant): is" + " new\n",
            "brought back: flow \"Main line\", block SorryForThat (MessageParticipant): is"
                + " new\n",
            "brought back: flow \"Main line\", block WeAreThereOnWeekdays (MessageParticipant): is"
                + " gone\n",
            "brought back: flow \"Main line\", block CheckOfficeHours, outOfHours:"
                + " WeAreThereOnWeekdays.class -> AllLinesAreBusyPlease.class\n")
        .contains(
            "InvokeCustomerLookup, onError: ForHelpWithYourDevice.class -> SorryForThat.class")
        .doesNotContain("conflict:", "by hand:");
    assertThat(applied.exitCode()).isEqualTo(ExitCodes.CLEAN);
    assertThat(read("flows/MainLine.java"))
        .contains(
            """
              @PlayPrompt(prompt = WelcomeToAcmePrompt.class)
              interface PlayWelcomeToAcme {}

              @PlayPrompt(text = "Your call may be recorded.")
              interface ANotice {}

              @CheckHoursOfOperation(hours = OfficeHours.class, outOfHours = AllLinesAreBusyPlease.class)
              interface CheckOfficeHours {}
            """,
            """
                  onError = SorryForThat.class)
              interface InvokeCustomerLookup {}
            """,
            """
              @PlayPrompt(text = "We could not find your account.", next = ForHelpWithYourDevice.class)
              interface SorryForThat {}
            """)
        .endsWith(
            """
              @TransferToFlow(flow = Billing.class)
              interface ToBilling {}
            }
            """);

    compile("target/classes");
    assertThat(drift().out()).isEqualTo("no drift\n");
  }

  @Test
  void ofABlockInConflictNothingIsWritten() throws IOException {
    compile("released");
    edit("flows/MainLine.java", "press 1. For your bill", "say help. For your bill");
    compile("target/classes");
    editMainLine(
        actions -> {
          String menu = "dd621e5f-35ea-5dc2-8d4a-c751a9d08f80";
          ObjectNode parameters =
              (ObjectNode) actions.get(indexOf(actions, menu)).path("Parameters");
          parameters.put("Text", "For devices press 1.");
          branch(actions, menu, "Errors", 0, "say-again");
          message(actions, "say-again", "We did not hear you.", menu);
        });
    String before = read("flows/MainLine.java");

    CommandRun run = drift("--apply", "--base", center.resolve("released").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out())
        .contains(
            "conflict: flow \"Main line\", block ForHelpWithYourDevice, text was changed in the"
                + " source to \"For help with your device say help. For your bill press 2.\" and in"
                + " the console to \"For devices press 1.\"\n",
            "by hand: flow \"Main line\": block say-again (MessageParticipant) is new in the"
                + " console: what leads to it can't be brought back\n",
            "onTimeout: ToHelpDesk.class -> SayAgain.class waits for the conflict in its block\n");
    assertThat(read("flows/MainLine.java")).isEqualTo(before);
  }

  private interface ConsoleEdit {
    void of(ArrayNode actions);
  }

  private void editMainLine(ConsoleEdit edit) throws IOException {
    Path file = deployed.resolve("describe-contact-flow/dc789a3e-0609-545c-a81c-d573b39bb269.json");
    ObjectMapper mapper = new ObjectMapper();
    JsonNode response = mapper.readTree(file.toFile());
    ObjectNode flow = (ObjectNode) response.path("ContactFlow");
    JsonNode content = mapper.readTree(flow.path("Content").textValue());
    edit.of((ArrayNode) content.path("Actions"));
    flow.put("Content", content.toString());
    Files.writeString(file, response.toPrettyString());
  }

  private static int indexOf(ArrayNode actions, String identifier) {
    int index = 0;
    while (!actions.get(index).path("Identifier").asText().equals(identifier)) {
      index++;
    }
    return index;
  }

  private static ObjectNode transitions(ArrayNode actions, String identifier) {
    return (ObjectNode) actions.get(indexOf(actions, identifier)).path("Transitions");
  }

  private static void branch(
      ArrayNode actions, String identifier, String kind, int index, String target) {
    ((ObjectNode) transitions(actions, identifier).path(kind).get(index)).put("NextAction", target);
  }

  private static void message(ArrayNode actions, String identifier, String text, String next) {
    ObjectNode action = actions.addObject();
    action.put("Identifier", identifier).put("Type", "MessageParticipant");
    action.putObject("Parameters").put("Text", text);
    ObjectNode transitions = action.putObject("Transitions").put("NextAction", next);
    transitions
        .putArray("Errors")
        .addObject()
        .put("NextAction", "2e7fb0a8-63c0-5635-96d5-ebca0401b000")
        .put("ErrorType", "NoMatchingError");
  }

  /** A queue, a text, a branch, opening times, and a priority. */
  private void editInTheConsole() throws IOException {
    TestFolders.replace(deployed, "\"MaxContacts\": 120", "\"MaxContacts\": 90");
    TestFolders.replace(deployed, "All lines are busy.", "Nobody is free.");
    TestFolders.replace(deployed, "\"Priority\": 2", "\"Priority\": 3");
    Path flow = deployed.resolve("describe-contact-flow/dc789a3e-0609-545c-a81c-d573b39bb269.json");
    Files.writeString(
        flow,
        Files.readString(flow)
            .replaceFirst("(from eight to six.*?NextAction.....)[-0-9a-f]{36}", "$1" + "@BUSY@")
            .replace("@BUSY@", "a3cad660-c3f1-587a-83ff-25b2c8561c8b"));
    Path hours =
        deployed.resolve("describe-hours-of-operation/5737d65b-362c-52f0-b144-46562ce84280.json");
    Files.writeString(
        hours,
        Files.readString(hours)
            .replaceFirst("(?s)(FRIDAY.*?EndTime.*?\"Hours\": )18", "$1" + "16"));
  }

  private CommandRun drift(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "drift",
                deployed.toString(),
                "--environment",
                "development",
                "--config",
                center.resolve("config").toString(),
                "--classes",
                center.resolve("target/classes").toString(),
                "--sources",
                center.resolve("src/main/java").toString()));
    arguments.addAll(List.of(options));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private void compile(String target) throws IOException {
    assertThat(ImportedModule.compile(center, center.resolve(target)))
        .noneMatch(line -> line.startsWith("ERROR"));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = center.resolve(PACKAGE + file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private String read(String file) throws IOException {
    return Files.readString(center.resolve(PACKAGE + file));
  }
}
