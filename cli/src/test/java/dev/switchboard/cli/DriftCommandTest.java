package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.imports.ImportedModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
              @PlayPrompt(text = "We are there on weekdays from eight to six.", next = \
            AllLinesAreBusyPlease.class)
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
                + " source and in the console",
            "brought back: queue \"Help desk\": maxContacts: 120 -> 90");
    assertThat(read("flows/MainLine.java")).contains("Everybody is busy.");
    assertThat(read("queues/HelpDeskQueue.java"))
        .contains("description = \"Devices\"", "maxContacts = 90");
  }

  @Test
  void aBlockThatIsNewInTheConsoleIsLeftToAPerson() throws IOException {
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
                + " console");
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
    ImportedModule.compile(center, center.resolve(target));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = center.resolve(PACKAGE + file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private String read(String file) throws IOException {
    return Files.readString(center.resolve(PACKAGE + file));
  }
}
