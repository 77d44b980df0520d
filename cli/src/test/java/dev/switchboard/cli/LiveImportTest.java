package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.cli.instance.ConnectServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live import gives what an import of its responses gives. */
class LiveImportTest {
  private static final Path RECORDED = Path.of("src/test/resources/instance");
  private static final String ARN =
      "arn:aws:connect:eu-central-1:123456789012:instance/5a7b1c9e-0f3d-4c2a-9b8e-6d1f2a3b4c5d";

  @TempDir Path folder;

  @BeforeEach
  void credentials() {
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretAccessKey", "local");
  }

  @AfterEach
  void noCredentials() {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  @Test
  void aLiveInstanceIsImportedAsItsResponsesAre() throws IOException {
    try (var server = new ConnectServer(RECORDED)) {
      CommandRun live =
          CommandRun.of(
              "import",
              "--instance",
              ARN,
              "--endpoint",
              server.url(),
              "--rate",
              "1000",
              "--package",
              "com.acme.desk",
              "--output",
              folder.resolve("live").toString());

      assertThat(live.err()).contains("describe-contact-flow: 8 of 8", "0 of them again");
      assertThat(live.exitCode()).isEqualTo(ExitCodes.CLEAN);
    }
    CommandRun.of(
        "import",
        RECORDED.toString(),
        "--package",
        "com.acme.desk",
        "--output",
        folder.resolve("backup").toString());

    String queue = "src/main/java/com/acme/desk/queues/HelpDeskQueue.java";
    assertThat(Files.readString(folder.resolve("live").resolve(queue)))
        .isEqualTo(Files.readString(folder.resolve("backup").resolve(queue)));
    assertThat(Files.readString(folder.resolve("live/imported.json")))
        .isEqualTo(Files.readString(folder.resolve("backup/imported.json")));
    assertThat(folder.resolve("live-responses/describe-queue")).isDirectory();
  }

  @Test
  void anInstanceThatCannotBeReachedIsAnError() {
    CommandRun run =
        CommandRun.of(
            "fetch", "--instance", "not an id", "--output", folder.resolve("x").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(run.err()).contains("\"not an id\" is neither the id nor the ARN of an instance");
  }
}
