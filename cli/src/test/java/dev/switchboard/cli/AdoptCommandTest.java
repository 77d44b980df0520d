package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard adopt} writes mappings that {@code cdk import} takes, and tells the order. */
class AdoptCommandTest {
  private static final String INSTANCE =
      "arn:aws:connect:us-east-1:222222222222:instance/11111111-1111-1111-1111-111111111111";

  @TempDir Path folder;
  private AssemblyFolder assembly;

  @BeforeEach
  void files() throws IOException {
    environment("\"hours\": \"adopted\", \"queues\": \"adopted\", \"lambdas\": \"adopted\"");
    assembly =
        new AssemblyFolder(folder.resolve("cdk.out"))
            .stack(
                "acme-Lambdas",
                "{\"Lookup\": {\"Type\": \"AWS::Lambda::Function\", \"Properties\": {}}}")
            .stack(
                "acme-Queues",
                """
                {
                  "Always": {"Type": "AWS::Connect::HoursOfOperation", "Properties": {}},
                  "New": {"Type": "AWS::Connect::Queue", "DependsOn": ["Orders"], "Properties": {}},
                  "Orders": {"Type": "AWS::Connect::Queue", "Properties": {
                    "HoursOfOperationArn": {"Fn::GetAtt": ["Always", "HoursOfOperationArn"]},
                    "Tags": [{"Key": "Region", "Value": {"Ref": "AWS::Region"}}]}}
                }
                """)
            .stack("acme-Flows", "{}", "acme-Queues", "acme-Lambdas");
  }

  private void environment(String ownership) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("base.json"), "{}");
    Files.writeString(
        config.resolve("production.json"),
        """
        {
          "environment": { "stackPrefix": "acme", "awsAccount": "222222222222", "awsRegion": "us-east-1" },
          "ownership": { "kinds": { %s } },
          "existingResources": {
            "instances": { "Acme": { "arn": "%s" } },
            "hours": { "Always": { "id": "h1" } },
            "lambdas": { "Lookup": { "name": "acme-lookup" } },
            "queues": { "Orders": { "arn": "%s/queue/q1" } }
          }
        }
        """
            .formatted(ownership, INSTANCE, INSTANCE));
  }

  @Test
  void writesMappingsAndTellsTheSteps() throws Exception {
    CommandRun run = adopt();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(mapping("acme-Queues"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    "{\"Always\": {\"HoursOfOperationArn\": \"%s/operating-hours/h1\"},"
                            .formatted(INSTANCE)
                        + " \"Orders\": {\"QueueArn\": \"%s/queue/q1\"}}".formatted(INSTANCE)));
    assertThat(mapping("acme-Lambdas").toString())
        .isEqualTo("{\"Lookup\":{\"FunctionName\":\"acme-lookup\"}}");
    String app = " --app " + assembly.folder();
    String to = folder.resolve("adopt").toString();
    assertThat(run.out().lines().filter(line -> line.startsWith("  cdk")).map(String::strip))
        .containsExactly(
            "cdk import" + app + " --resource-mapping " + to + "/acme-Lambdas.json acme-Lambdas",
            "cdk deploy" + app + " --exclusively acme-Lambdas",
            "cdk import" + app + " --resource-mapping " + to + "/acme-Queues.json acme-Queues",
            "cdk deploy" + app + " --exclusively acme-Queues",
            "cdk deploy" + app + " --all");
  }

  @Test
  void refusesWhatRefersToSomethingThatIsStillToCome() throws Exception {
    environment("\"queues\": \"adopted\"");

    CommandRun run = adopt();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "queue \"Orders\" refers to Always of the same stack, which is not deployed yet; adopt"
                + " that as well, or deploy once with ownership \"imported\" and adopt then (give"
                + " that deployment's assembly as --deployed)\n");

    AssemblyFolder deployed =
        new AssemblyFolder(folder.resolve("deployed"))
            .stack("acme-Queues", "{\"Always\": {\"Type\": \"AWS::Connect::HoursOfOperation\"}}");
    CommandRun then = adopt("--deployed", deployed.folder().toString());
    assertThat(then.err()).isEmpty();
    assertThat(then.out()).contains(" --force --resource-mapping ");
    assertThat(mapping("acme-Queues").size()).isEqualTo(1);
  }

  @Test
  void hasNothingToDoOnceEverythingIsAdopted() throws Exception {
    CommandRun run = adopt("--deployed", assembly.folder().toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("environment \"production\" has nothing left to adopt\n");
  }

  @Test
  void saysWhatNoStackCreates() throws Exception {
    assembly.stack("acme-Queues", "{}");
    CommandRun run = adopt();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("queue \"Orders\" is adopted, but no stack creates a resource of that id; ");
  }

  @Test
  void saysThatThereIsNoAssembly() {
    CommandRun run =
        CommandRun.of(
            "adopt",
            "-e",
            "production",
            "--config",
            folder.resolve("config").toString(),
            "--assembly",
            folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            folder + " holds no cloud assembly (it has no manifest.json); synthesize first\n");
    Path absent = folder.resolve("absent");
    assertThat(
            CommandRun.of("plan", "--assembly", absent.toString(), "--deployed", folder.toString())
                .err())
        .isEqualTo(
            "there is no folder "
                + absent
                + "; synthesize into it, or name the one that holds the cloud assembly\n");
  }

  private CommandRun adopt(String... more) {
    String[] arguments = {
      "adopt",
      "--environment",
      "production",
      "--config",
      folder.resolve("config").toString(),
      "--assembly",
      assembly.folder().toString(),
      "--to",
      folder.resolve("adopt").toString()
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }

  private JsonNode mapping(String stack) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("adopt/" + stack + ".json").toFile());
  }
}
