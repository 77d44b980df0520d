package dev.switchboard.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each phase of the migration may touch, and its commands against a local AWS API server. */
class MigrationTest {
  private static final Path EXAMPLE = Path.of("../example-migration").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MINUTES = 6;

  @Test
  void anImportDeploysNothing() throws IOException {
    assertThat(resources(1)).isEmpty();
  }

  @Test
  void newFlowsStandBesideTheOldOnes() throws IOException {
    Map<String, JsonNode> resources = resources(2);
    assertThat(connectNames(resources))
        .containsExactly("Main line, entrance", "Main line, new", "Tries the new main line")
        .doesNotContainAnyElementsOf(existingNames());
    JsonNode binding = resources.get("harbor-Flows/MainNumberLineFlow").path("Properties");
    assertThat(binding.path("Existing").asText()).isEqualTo("true");
    assertThat(binding.path("FlowArn").toString()).contains("MainLineEntrance");
    assertThat(custom(resources))
        .as("what is done to existing resources: the main number's flow, and nothing else")
        .containsExactly("harbor-Flows/MainNumberLineFlow", "harbor-Flows/TestLineFlow");
  }

  @Test
  void valuesChangeTheNewFlowsOnly() throws IOException {
    Map<String, JsonNode> before = resources(2);
    Map<String, JsonNode> after = resources(3);
    assertThat(after.keySet()).containsAll(before.keySet());
    Set<String> changed = new TreeSet<>();
    before.forEach(
        (id, resource) -> {
          if (!resource.equals(after.get(id))) {
            changed.add(id);
          }
        });
    assertThat(changed)
        .containsExactly("harbor-Flows/MainLineEntrance", "harbor-Flows/NewMainLine");
    assertThat(connectNames(after)).doesNotContainAnyElementsOf(existingNames());
  }

  @Test
  void takingOwnershipReplacesNothingAndReleasesNothing() throws IOException {
    Map<String, JsonNode> before = resources(3);
    Map<String, JsonNode> after = resources(4);
    before.forEach(
        (id, resource) -> {
          // Flows now refer to the stacks' own resources; what another value would replace stays.
          JsonNode same = after.get(id);
          assertThat(same.path("Type")).as(id).isEqualTo(resource.path("Type"));
          for (String property : List.of("Name", "InstanceArn", "Type", "TargetArn")) {
            assertThat(same.path("Properties").path(property))
                .as(id + " " + property)
                .isEqualTo(resource.path("Properties").path(property));
          }
        });
    Set<String> adopted = new TreeSet<>();
    after.forEach(
        (id, resource) -> {
          boolean isNew = !before.containsKey(id);
          if (isNew && resource.path("Type").asText().startsWith("AWS::Connect::")) {
            assertThat(resource.path("DeletionPolicy").asText()).as(id).isEqualTo("Retain");
            assertThat(resource.path("UpdateReplacePolicy").asText()).as(id).isEqualTo("Retain");
            adopted.add(resource.path("Properties").path("Name").asText());
          }
        });
    assertThat(adopted)
        .as("every flow, module, queue, profile, hours and quick connect that exists, by its name")
        .containsExactlyElementsOf(existingNames());
  }

  @Test
  void thePhasesAreCommands(@TempDir Path folder) throws Exception {
    assumeTrue(LocalAws.isInstalled(), "moto_server is not installed");
    assumeTrue(Project.missing().isEmpty(), () -> "not installed: " + Project.missing());
    try (Deployment deployment = Deployment.of(EXAMPLE.resolve("phase-3/target/cdk.out"), folder)) {
      LocalAws aws = deployment.aws();
      assertThat(migrate(folder, aws, "2", "check"))
          .contains("would deploy nothing", "the names of the new flows are free");
      assertThat(migrate(folder, aws, "2", "apply", "--dry-run")).contains("would run: cdk deploy");
      assertThat(aws.stacks()).containsExactly("CDKToolkit");
      migrate(folder, aws, "2", "apply");
      assertThat(aws.stacks())
          .containsExactlyInAnyOrder("CDKToolkit", "harbor-Flows", "harbor-Queues");
      assertThat(migrate(folder, aws, "2", "verify")).contains("MenuAgain", "parallel test");

      migrate(folder, aws, "3", "check");
      migrate(folder, aws, "3", "apply");
      assertThat(aws.stacks()).hasSize(4);
      assertThat(migrate(folder, aws, "4", "plan"))
          .contains("cdk import", "queue TicketsQueue", "flow MainLine");
      assertThat(migrate(folder, aws, "4", "apply"))
          .contains("TicketsQueue: importing using QueueArn=arn:aws:connect:");
      assertThat(migrate(folder, aws, "4", "verify")).contains("There were no differences");
      assertThat(aws.resources("harbor-Queues")).containsEntry("AWS::Connect::Queue", 3);
      migrate(folder, aws, "4", "undo");
      assertThat(aws.resources("harbor-Queues")).doesNotContainKey("AWS::Connect::Queue");
      assertThat(aws.stacks()).hasSize(4);
      migrate(folder, aws, "3", "undo");
      assertThat(aws.stacks())
          .containsExactlyInAnyOrder("CDKToolkit", "harbor-Flows", "harbor-Queues");

      migrate(folder, aws, "2", "undo");
      assertThat(aws.stacks()).containsExactly("CDKToolkit");
    }
  }

  private static String migrate(Path folder, LocalAws aws, String... words)
      throws IOException, InterruptedException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    // A build runs already.
    program(bin.resolve("mvn"), "exit 0");
    // Of Amazon Connect's API the server has too little; this is what the instance answers.
    program(
        bin.resolve("aws"),
        """
        case "$1 $2" in
          "connect describe-instance") echo ACTIVE ;;
          "connect list-contact-flows") printf 'Main line\\tFreight line\\n' ;;
          *) PATH=${PATH#*:} exec aws "$@" ;;
        esac
        """);
    List<String> command =
        new ArrayList<>(List.of("bash", EXAMPLE.resolve("migrate.sh").toString()));
    command.addAll(List.of(words));
    Path log = Files.createTempFile(folder, "migrate-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(key -> key.startsWith("AWS_") || key.startsWith("SWITCHBOARD_"));
    builder.environment().putAll(aws.variables(Deployment.LOOPBACK_NAMES));
    builder.environment().put("NO_COLOR", "1");
    builder.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(
          command + " takes over " + MINUTES + " minutes:\n" + Files.readString(log));
    }
    String printed = Files.readString(log);
    assertThat(process.exitValue()).as(command + " printed:\n" + printed).isZero();
    return printed;
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The resources of a phase by stack and logical id. */
  private static Map<String, JsonNode> resources(int phase) throws IOException {
    Path folder = EXAMPLE.resolve("phase-" + phase + "/target/cdk.out");
    Map<String, JsonNode> resources = new TreeMap<>();
    for (CloudAssembly.Stack stack : CloudAssembly.read(folder).stacks()) {
      JSON.readTree(folder.resolve(stack.id() + ".template.json").toFile())
          .path("Resources")
          .properties()
          .forEach(e -> resources.put(stack.id() + "/" + e.getKey(), e.getValue()));
    }
    return resources;
  }

  private static Set<String> connectNames(Map<String, JsonNode> resources) {
    Set<String> names = new TreeSet<>();
    resources.values().stream()
        .filter(r -> r.path("Type").asText().startsWith("AWS::Connect::"))
        .map(r -> r.path("Properties"))
        .forEach(p -> names.add(p.path("Name").asText(p.path("Description").asText())));
    return names;
  }

  private static List<String> custom(Map<String, JsonNode> resources) {
    return resources.entrySet().stream()
        .filter(e -> e.getValue().path("Type").asText().startsWith("Custom::Switchboard"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The names of what the instance holds and the import says in Java. */
  private static Set<String> existingNames() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String list :
        List.of(
            "list-contact-flows",
            "list-contact-flow-modules",
            "list-queues",
            "list-routing-profiles",
            "list-hours-of-operations",
            "list-quick-connects")) {
      JsonNode response = JSON.readTree(EXAMPLE.resolve("existing/" + list + ".json").toFile());
      response.forEach(items -> items.forEach(item -> names.add(item.path("Name").asText())));
    }
    return names;
  }
}
