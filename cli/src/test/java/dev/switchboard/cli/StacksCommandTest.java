package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard stacks} keeps which stack each resource is in. */
class StacksCommandTest {
  private static final String COMPILED =
      """
      {
        "schemaVersion" : 1,
        "stacks" : {
          "Flows" : [
            "flow:Billing",
            "flow:Main"
          ],
          "Flows2" : [
            "flow:Sales"
          ]
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compile() throws IOException {
    Path compiled = folder.resolve("classes/META-INF/switchboard/stacks.json");
    Files.createDirectories(compiled.getParent());
    Files.writeString(compiled, COMPILED);
  }

  @Test
  void keepsWhatWasCompiled() throws Exception {
    CommandRun before = stacks();
    assertThat(before.exitCode()).isEqualTo(1);
    assertThat(before.out())
        .isEqualTo(
            "Flows: 2\nFlows2: 1\nnew: flow:Billing in Flows\nnew: flow:Main in Flows\n"
                + "new: flow:Sales in Flows2\n");
    assertThat(stacks("--accept").exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("kept.json"))).isEqualTo(COMPILED);
    assertThat(stacks().exitCode()).isZero();
  }

  @Test
  void takesTheStacksFromWhatIsDeployed() throws Exception {
    AssemblyFolder assembly =
        new AssemblyFolder(folder.resolve("cdk.out"))
            .stack(
                "acme-Flows",
                "{\"Sales\": {\"Type\": \"AWS::Connect::ContactFlow\"}, \"Main\": {\"Type\":"
                    + " \"AWS::Connect::Queue\"}}");
    assertThat(stacks("--accept", "--deployed", assembly.folder().toString()).exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("kept.json")))
        .contains("\"flow:Sales\"")
        .doesNotContain("Flows2", "flow:Main");
  }

  @Test
  void saysThatNothingWasCompiled() throws IOException {
    Files.delete(folder.resolve("classes/META-INF/switchboard/stacks.json"));
    CommandRun run = stacks();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is not there; compile the contact center first");
  }

  private CommandRun stacks(String... more) {
    String[] arguments = {
      "stacks",
      "--classes",
      folder.resolve("classes").toString(),
      "--file",
      folder.resolve("kept.json").toString()
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }
}
