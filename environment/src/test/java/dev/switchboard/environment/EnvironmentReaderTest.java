package dev.switchboard.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.annotations.meta.Resource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentReaderTest {
  private static final String KEY = "queues.SalesQueue.maxContacts";

  @TempDir Path parent;
  private ConfigFolder config;

  @BeforeEach
  void folder() {
    config = new ConfigFolder(parent);
  }

  @Test
  void laterLayersWinAndEachValueKnowsItsLayer() {
    config.write("base.json", "{\"queues\": {\"SalesQueue\": {\"maxContacts\": 1}}}");
    config.environment("dev", "");
    EnvironmentReader reader = config.reader();
    assertThat(sales(reader)).contains(1);
    assertThat(source(reader)).contains("config/base.json:1:43");

    config.environment("dev", "\"queues\": {\"SalesQueue\": {\"maxContacts\": 2}}");
    assertThat(sales(reader)).contains(2);
    assertThat(source(reader)).contains("config/dev.json:2:42");

    config.write("dev.local.json", "{\"queues\": {\"SalesQueue\": {\"maxContacts\": 3}}}");
    assertThat(sales(reader)).as("the local overlay is read on request only").contains(2);
    EnvironmentReader overlaid = reader.withLocalOverlay();
    assertThat(sales(overlaid)).contains(3);
    assertThat(source(overlaid)).contains("config/dev.local.json:1:43");

    EnvironmentReader all =
        overlaid.withVariables(Map.of("SWITCHBOARD_QUEUES__SALES_QUEUE__MAX_CONTACTS", "4"));
    assertThat(sales(all)).as("variables win over a developer's own file").contains(4);
    assertThat(source(all)).contains("variable SWITCHBOARD_QUEUES__SALES_QUEUE__MAX_CONTACTS");
  }

  @Test
  void layersAreMergedKeyByKeyAndArraysReplaced() {
    config.write(
        "base.json",
        """
        {"environment": {"tags": {"Owner": "base", "Team": "base"}},
         "monitoring": {"alarms": {"emails": ["a@example.com", "b@example.com"]}}}
        """);
    config.write(
        "dev.json",
        """
        {"environment": {"stackPrefix": "acme", "awsAccount": "111111111111", "awsRegion": "us-east-1",
                         "project": "Acme", "tags": {"Owner": "dev"}},
         "monitoring": {"alarms": {"emails": ["c@example.com"]}}}
        """);
    Environment dev = config.reader().read("dev");
    assertThat(dev.tags())
        .isEqualTo(
            Map.of(
                "Owner", "dev",
                "Team", "base",
                "Environment", "dev",
                "ManagedBy", "CDK",
                "Project", "Acme"));
    assertThat(dev.monitoring().alarms().emails()).containsExactly("c@example.com");
  }

  @Test
  void whatNobodyWroteHasTheSchemasDefault() {
    config.environment("dev", "");
    Environment dev = config.reader().read("dev");
    assertThat(dev.name()).isEqualTo("dev");
    assertThat(dev.deployment().retainData()).isTrue();
    assertThat(dev.deployment().requireApproval()).isEqualTo(Deployment.Approval.BROADENING);
    assertThat(dev.monitoring().alarms().longestWaitTimeThreshold()).isEqualTo(300);
    assertThat(dev.source("monitoring.alarms.longestWaitTimeThreshold"))
        .contains(new Source.Default());
    assertThat(dev.amazonConnect().region()).isEqualTo("us-east-1");
    assertThat(dev.queue("Unmentioned")).isEqualTo(QueueSettings.NONE);
    assertThat(dev.function("Unmentioned")).isEqualTo(FunctionSettings.NONE);
  }

  @Test
  void ownershipOfOneResourceWinsOverItsKinds() {
    config.environment(
        "dev",
        """
        "ownership": {"kinds": {"queues": "imported"}, "resources": {"queues": {"Vip": "adopted"}}},
        "existingResources": {
          "queues": {"Legacy": {"arn": "arn:aws:connect:us-east-1:111111111111:instance/i/queue/q"}}}
        """);
    Environment dev = config.reader().read("dev");
    assertThat(dev.ownership(Resource.QUEUE, "Sales")).contains(Ownership.IMPORTED);
    assertThat(dev.ownership(Resource.QUEUE, "Vip")).contains(Ownership.ADOPTED);
    assertThat(dev.ownership(Resource.PROMPT, "Welcome")).isEmpty();
    assertThat(dev.existing(Resource.QUEUE, "Legacy").flatMap(ExistingResource::arn))
        .contains("arn:aws:connect:us-east-1:111111111111:instance/i/queue/q");
    assertThat(dev.existing(Resource.PROMPT, "Legacy")).isEmpty();
  }

  @Test
  void aShortSecretBecomesADynamicReferenceAndIsNotShown() {
    config.environment(
        "dev",
        """
        "lambda": {"Lookup": {"environment": {
          "WHOLE": "secret:acme/crm", "API_KEY": "secret:acme/crm#key",
          "OTHER": "{{resolve:ssm-secure:/acme/other:1}}", "SECRET_NAME": "acme/crm"}}}
        """);
    Environment dev = config.reader().read("dev");
    assertThat(dev.function("Lookup").environment())
        .isEqualTo(
            Map.of(
                "WHOLE", "{{resolve:secretsmanager:acme/crm:SecretString}}",
                "API_KEY", "{{resolve:secretsmanager:acme/crm:SecretString:key}}",
                "OTHER", "{{resolve:ssm-secure:/acme/other:1}}",
                "SECRET_NAME", "acme/crm"));
    assertThat(dev.effective().get("lambda.Lookup.environment.API_KEY").shown())
        .isEqualTo("********");
    assertThat(dev.effective().get("lambda.Lookup.environment.SECRET_NAME").shown())
        .isEqualTo("acme/crm");
  }

  @Test
  void variablesSetWhatNoFileNamesAndReadEveryType() {
    config.environment("dev", "");
    Environment dev =
        config
            .reader()
            .withVariables(
                Map.of(
                    "SWITCHBOARD_QUEUES__VipQueue__MAX_CONTACTS", "7",
                    "SWITCHBOARD_ENVIRONMENT__RETAIN_DATA", "false",
                    "SWITCHBOARD_MONITORING__XRAY__SAMPLING_RATE", "0.25",
                    "SWITCHBOARD_MONITORING__ALARMS__EMAILS", "[\"a@example.com\"]",
                    "SWITCHBOARD_VALUES__brandName", "Acme",
                    "SWITCHBOARD_ENVIRONMENT", "dev",
                    "PATH", "/bin"))
            .read("dev");
    assertThat(dev.queue("VipQueue").maxContacts()).contains(7);
    assertThat(dev.deployment().retainData()).isFalse();
    assertThat(dev.monitoring().xRay().samplingRate()).isEqualTo(0.25);
    assertThat(dev.monitoring().alarms().emails()).containsExactly("a@example.com");
    assertThat(dev.value("brandName")).contains("Acme");
  }

  @Test
  void everyKeyHasAVariableThatSetsIt() {
    assertThat(EnvironmentReader.variableOf("monitoring.xRay.samplingRate"))
        .isEqualTo("SWITCHBOARD_MONITORING__X_RAY__SAMPLING_RATE");
    assertThat(EnvironmentReader.variableOf("queues.SalesQueue.maxContacts"))
        .isEqualTo("SWITCHBOARD_QUEUES__SALES_QUEUE__MAX_CONTACTS");
  }

  @Test
  void localOverlaysAndTheSchemaAreNoEnvironments() {
    config.environment("dev", "").write("dev.local.json", "{}").write("x.schema.json", "{}");
    assertThat(config.reader().names()).containsExactly("dev");
  }

  @Test
  void anUnknownEnvironmentListsThoseThatExist() {
    config.environment("development", "").environment("production", "");
    assertThatThrownBy(() -> config.reader().read("prod"))
        .hasMessage(
            "config/prod.json:1:1: there is no environment \"prod\"; environments are"
                + " \"development\" and \"production\"");
    assertThatThrownBy(() -> config.reader().read("Production"))
        .hasMessageEndingWith("did you mean \"production\"?");
    assertThatThrownBy(() -> EnvironmentReader.in(parent.resolve("nowhere")).read("dev"))
        .hasMessageContaining("the folder of environment files does not exist");
  }

  @Test
  void environmentsOfOneAccountMustSaySo() {
    config.environment("dev", "").environment("test", "");
    String message =
        "config/test.json:1:55: environment.awsAccount: is \"111111111111\", the account of"
            + " environment \"dev\" as well; give each its own, or set environment.sharedAccount to"
            + " true in both";
    assertThat(config.reader().readAll().problems())
        .extracting(EnvironmentProblem::words)
        .containsExactly(message);
    assertThatThrownBy(() -> config.reader().read("test")).hasMessage(message);
    config.write("base.json", "{\"environment\": {\"sharedAccount\": true}}");
    assertThat(config.reader().readAll().problems()).isEmpty();
    assertThat(config.reader().read("test").account()).isEqualTo("111111111111");
  }

  @Test
  void readingAllReportsAProblemOfTheBaseOnce() {
    config.write("base.json", "{\"vlaues\": {}}");
    config.environment("dev", "").environment("test", "");
    Environments all = config.reader().readAll();
    assertThat(all.environments()).isEmpty();
    assertThat(all.problems())
        .extracting(EnvironmentProblem::words)
        .containsExactly(
            "config/base.json:1:2: vlaues: unknown key \"vlaues\"; did you mean \"values\"?");
  }

  @Test
  void anotherEnvironmentsProblemsAreNotThisOnes() {
    config.environment("dev", "").environment("broken", "\"nope\": 1");
    assertThat(config.reader().read("dev").name()).isEqualTo("dev");
  }

  private static Optional<Integer> sales(EnvironmentReader reader) {
    return reader.read("dev").queue("SalesQueue").maxContacts();
  }

  private static Optional<String> source(EnvironmentReader reader) {
    return reader.read("dev").source(KEY).map(Source::words);
  }
}
