package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.imports.ImportedModule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contact centers are compared whatever they come from. */
class CenterDiffTest {
  private static final Path INSTANCE = Path.of("src/test/resources/instance");

  @TempDir static Path folder;

  @BeforeAll
  static void compile() throws IOException {
    CommandRun.of(
        "import",
        INSTANCE.toString(),
        "--package",
        "com.acme.desk",
        "--output",
        folder.resolve("center").toString());
    ImportedModule.compile(folder.resolve("center"), folder.resolve("center/target/classes"));
  }

  @Test
  void anInstanceAndItsImportAreTheSame() {
    CommandRun run =
        CommandRun.of(
            "diff",
            folder.resolve("center").toString(),
            INSTANCE.toString(),
            "--environment",
            "development",
            "--config",
            folder.resolve("center/config").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("no difference\n");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.CLEAN);
  }

  @Test
  void settingsBlocksAndBranchesThatDifferAreNamed(@TempDir Path copies) throws IOException {
    Path edited = TestFolders.copy(INSTANCE, copies.resolve("edited"));
    TestFolders.replace(edited, "\"MaxContacts\": 120", "\"MaxContacts\": 90");
    TestFolders.replace(edited, "\"Name\": \"Help desk\",", "\"Name\": \"Service desk\",");
    TestFolders.replace(edited, "All lines are busy.", "Nobody is free.");

    CommandRun run = CommandRun.of("diff", INSTANCE.toString(), edited.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out())
        .isEqualTo(
            """
            ~ flow "Main line"
                1 block changed
                ~ block "a3cad660-c3f1-587a-83ff-25b2c8561c8b" (MessageParticipant)
                    Parameters.Text: "All lines are busy. Please call again later." -> \
            "Nobody is free. Please call again later."
            ~ queue "Help desk"
                name: Help desk -> Service desk
                maxContacts: 120 -> 90
            """);
  }

  @Test
  void aReviewReadsItAsMarkdownAndAToolAsJson(@TempDir Path copies) throws IOException {
    Path edited = TestFolders.copy(INSTANCE, copies.resolve("edited"));
    TestFolders.replace(edited, "\"Priority\": 2", "\"Priority\": 3");

    assertThat(
            CommandRun.of("diff", INSTANCE.toString(), edited.toString(), "--format", "markdown")
                .out())
        .isEqualTo(
            """
            ### changed: routingProfile "Help desk agent"

            | setting | before | after |
            |---|---|---|
            | `queues.${queue:Billing} VOICE.priority` | `2` | `3` |
            """);
    assertThat(
            CommandRun.of("diff", INSTANCE.toString(), edited.toString(), "--format", "json").out())
        .contains("\"change\": \"changed\"", "\"kind\": \"routingProfile\"", "\"before\": \"2\"");
  }

  @Test
  void whatHoldsNoContactCenterIsSaidToHoldNone() {
    CommandRun run = CommandRun.of("diff", INSTANCE.toString(), "src/test/java");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains("holds no contact center");
  }
}
