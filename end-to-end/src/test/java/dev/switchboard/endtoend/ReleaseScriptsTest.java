package dev.switchboard.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The scripts, the real cdk and the real AWS command line: releases of the enterprise example come
 * and go back on a local AWS API server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleaseScriptsTest {
  private static final Path BUILT = Path.of("../example-enterprise/target/cdk.out");
  private static final Path LOOPBACK_NAMES = Path.of("src/test/resources/loopback-names.cjs");
  private static final String STORE = "switchboard/development/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private LocalAws aws;
  private Project project;
  private String first;
  private String second;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException, InterruptedException {
    assumeTrue(
        LocalAws.isInstalled(),
        "moto is not installed; install it with: pip install 'moto[server,all]'");
    assumeTrue(Project.missing().isEmpty(), "not installed: " + Project.missing());
    CloudAssembly assembly = CloudAssembly.read(BUILT);
    aws = LocalAws.start(assembly.account(), assembly.region(), folder.resolve("moto.log"));
    project = new Project(folder, aws.variables(LOOPBACK_NAMES));
  }

  @AfterAll
  void stop() {
    if (aws != null) {
      aws.close();
    }
  }

  @Test
  @Order(1)
  void aDryRunInANewAccountChangesNothing() throws Exception {
    assertThat(project.succeed("deploy.sh", "development", "--assembly", built(), "--dry-run"))
        .contains("would run: npx --yes aws-cdk@2.1148.1 bootstrap aws://111111111111/us-east-1")
        .contains("would run: npx --yes aws-cdk@2.1148.1 deploy")
        .endsWith("dry run: nothing was changed\n");
    assertThat(aws.stacks()).isEmpty();
    Project.Result validation = project.run("validate.sh", "development", "--assembly", built());
    assertThat(validation.exitCode()).isEqualTo(1);
    assertThat(validation.output()).contains("WRONG   stack acme-dev-Instance: not deployed");
  }

  @Test
  @Order(2)
  void aReleaseIsBuiltDeployedAndChecked() throws Exception {
    assertThat(project.succeed("deploy.sh", "development", "--skip-tests"))
        .contains("mvn -B -ntp -DskipTests package")
        .contains("ok      stack acme-dev-Flows: CREATE_COMPLETE")
        .contains("ok      table acme-dev-customers: ACTIVE")
        .containsPattern("ok {6}flow [0-9a-f]{32}: ACTIVE PUBLISHED")
        .containsPattern("ok {6}instance [0-9a-f]{32}: ACTIVE")
        .contains("ok      function acme-dev-customer-lookup: Active Successful")
        .endsWith(" checked, 0 not in order\n");
    first = text("current");
    assertThat(maxContactsOfSales()).isEqualTo(5);
    JsonNode manifest = manifest(first);
    assertThat(manifest.path("account").asText()).isEqualTo("111111111111");
    assertThat(manifest.path("assemblySha256").asText()).startsWith(first.replaceFirst(".*-", ""));
    assertThat(manifest.path("stacks")).hasSameSizeAs(CloudAssembly.read(BUILT).stacks());
  }

  @Test
  @Order(3)
  void tablesAreSeededAndBackedUp() throws Exception {
    assertThat(project.succeed("seed-data.sh", "development"))
        .endsWith("3 items put, 0 there already\n");
    assertThat(
            project.succeed(
                "backup.sh", "development", "--assembly", built(), "--id", "b-1", "--wait"))
        .contains("table acme-dev-customers: arn:aws:dynamodb:us-east-1:111111111111:table/")
        .endsWith("b-1\n");
  }

  @Test
  @Order(4)
  void aChangeIsAnotherRelease() throws Exception {
    project.change("development.json", "\"maxContacts\": 5 }", "\"maxContacts\": 7 }");
    assertThat(project.succeed("deploy.sh", "development", "--skip-tests"))
        .contains("MaxContacts")
        .contains("ok      stack acme-dev-Queues: UPDATE_COMPLETE")
        .contains("(before: " + first + ")");
    second = text("current");
    assertThat(second).isNotEqualTo(first);
    assertThat(maxContactsOfSales()).isEqualTo(7);
  }

  @Test
  @Order(5)
  void rollbackDeploysTheVeryAssemblyOfTheReleaseBefore() throws Exception {
    assertThat(project.succeed("rollback.sh", "development", "--list"))
        .endsWith(first + "\n" + second + " (current)\n");
    assertThat(project.succeed("rollback.sh", "development", "--dry-run"))
        .contains("going back to " + first)
        .endsWith("dry run: nothing was changed\n");
    assertThat(maxContactsOfSales()).isEqualTo(7);
    assertThat(project.succeed("rollback.sh", "development", "--yes"))
        .contains("development runs " + first + " again")
        .contains("ok      stack acme-dev-Queues: UPDATE_COMPLETE")
        .endsWith(" checked, 0 not in order\n");
    assertThat(text("current")).isEqualTo(first);
    assertThat(maxContactsOfSales()).isEqualTo(5);
  }

  @Test
  @Order(6)
  void rollbackRefusesAnAssemblyThatIsNotWhatWasDeployed() throws Exception {
    try (S3Client s3 = aws.s3()) {
      String other = STORE + "releases/" + first + "/assembly.tar.gz";
      String tampered = STORE + "releases/" + second + "/assembly.tar.gz";
      byte[] bytes = s3.getObjectAsBytes(r -> r.bucket(aws.assets()).key(other)).asByteArray();
      s3.putObject(r -> r.bucket(aws.assets()).key(tampered), RequestBody.fromBytes(bytes));
    }
    Project.Result result = project.run("rollback.sh", "development", "--release", second, "--yes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("the assembly of " + second + " is not the one that was deployed");
    assertThat(text("current")).isEqualTo(first);
  }

  @Test
  @Order(7)
  void aBackupIsRestoredBesideTheTableInUse() throws Exception {
    assertThat(project.succeed("rollback.sh", "development", "b-1", "--yes"))
        .contains("the tables in use are unchanged");
    try (DynamoDbClient tables = aws.dynamoDb()) {
      assertThat(tables.scan(r -> r.tableName("acme-dev-customers-b-1")).items())
          .hasSize(3)
          .contains(
              tables
                  .getItem(
                      r ->
                          r.tableName("acme-dev-customers")
                              .key(Map.of("phoneNumber", AttributeValue.fromS("+12065550100"))))
                  .item());
    }
  }

  private static String built() {
    return BUILT.toAbsolutePath().normalize().toString();
  }

  private String text(String name) {
    try (S3Client s3 = aws.s3()) {
      return s3.getObjectAsBytes(r -> r.bucket(aws.assets()).key(STORE + name))
          .asString(StandardCharsets.UTF_8);
    }
  }

  private JsonNode manifest(String release) throws IOException {
    return JSON.readTree(text("releases/" + release + "/manifest.json"));
  }

  /** What the deployed template says; the other queue of development has another number. */
  private int maxContactsOfSales() throws IOException {
    String answer = aws.template("acme-dev-Queues");
    String template = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
    return JSON.readTree(template)
        .path("Resources")
        .path("SalesQueue")
        .path("Properties")
        .path("MaxContacts")
        .asInt();
  }
}
