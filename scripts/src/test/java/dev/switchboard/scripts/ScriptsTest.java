package dev.switchboard.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.scripts.Workplace.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts call the right things in the right order, and stop where they must. */
class ScriptsTest {
  private static final String STORE =
      "cdk-hnb659fds-assets-111111111111-us-east-1/switchboard/development/";

  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void prepare() {
    assumeTrue(Workplace.isPossible(), "bash, node and sha256sum are needed to run the scripts");
    place = new Workplace(folder);
    place.stack("CDKToolkit", "CREATE_COMPLETE");
    place.stack("acme-dev-Instance", "UPDATE_COMPLETE").stack("acme-dev-Flows", "CREATE_COMPLETE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deploy.sh", "rollback.sh", "validate.sh", "backup.sh", "seed-data.sh"})
  void everyScriptSaysHowItIsUsed(String script) {
    Result help = place.run(script, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("usage: scripts/" + script + " ENVIRONMENT");
    assertThat(place.run(script).err()).startsWith(script + ": name an environment");
    Result unknown = place.run(script, "prod");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.err())
        .isEqualTo(
            script
                + ": there is no environment \"prod\"; environments are: development production"
                + " staging\n");
    assertThat(place.run(script, "development", "--nonsense").err())
        .isEqualTo(script + ": there is no option --nonsense; see --help\n");
    assertThat(place.run(script, "development", "--profile").err())
        .isEqualTo(script + ": --profile needs a value; see --help\n");
    assertThat(place.calls()).as("nothing was called").isEmpty();
  }

  @Test
  void deployTestsSynthesizesComparesDeploysAndKeepsTheRelease() {
    Result result = place.run("deploy.sh", "Development");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(place.calls())
        .startsWith(
            "mvn -B -ntp verify",
            "npx --yes aws-cdk@2.1148.1 synth --quiet -c environment=development -o TMP/assembly",
            "aws sts get-caller-identity --query Account --output text",
            "aws cloudformation describe-stacks --stack-name CDKToolkit",
            "npx --yes aws-cdk@2.1148.1 diff --app TMP/assembly",
            "switchboard plan --assembly TMP/assembly --live",
            "aws s3 cp --only-show-errors s3://" + STORE + "current -",
            "aws s3 cp --only-show-errors TMP/assembly.tar.gz s3://"
                + STORE
                + "releases/RELEASE/assembly.tar.gz",
            "aws s3 cp --only-show-errors TMP/pointer s3://" + STORE + "attempt",
            "npx --yes aws-cdk@2.1148.1 deploy --app TMP/assembly --all --require-approval never"
                + " --progress events",
            "aws sts get-caller-identity --query Arn --output text",
            "aws s3 cp --only-show-errors TMP/manifest.json s3://"
                + STORE
                + "releases/RELEASE/manifest.json",
            "aws s3 cp --only-show-errors TMP/pointer s3://" + STORE + "current");
    String release = place.object(STORE + "current");
    assertThat(place.object(STORE + "releases/" + release + "/manifest.json"))
        .contains("\"release\": \"" + release + "\"")
        .contains("\"account\": \"111111111111\"")
        .containsPattern("\"assemblySha256\": \"[0-9a-f]{64}\"")
        .contains("\"previous\": null")
        .contains("\"deployedBy\": \"arn:aws:sts::111111111111:assumed-role/deployer/me\"")
        .contains("\"acme-dev-Instance\"");
    assertThat(result.out()).contains("ok      stack acme-dev-Instance: UPDATE_COMPLETE");
  }

  @Test
  void aNewAccountIsBootstrapped() {
    place.stub().resolve("stacks/CDKToolkit").toFile().delete();
    place.run("deploy.sh", "development", "--skip-tests");
    assertThat(place.calls())
        .contains("mvn -B -ntp -DskipTests package")
        .contains("npx --yes aws-cdk@2.1148.1 bootstrap aws://111111111111/us-east-1");
  }

  @Test
  void aFailingTestDeploysNothing() {
    place.stub("mvn-fails", "");
    assertThat(place.run("deploy.sh", "development").exitCode()).isNotZero();
    assertThat(place.calls()).containsExactly("mvn -B -ntp verify");
  }

  @Test
  void aGivenAssemblyIsDeployedAsItIs() {
    Result result =
        place.run(
            "deploy.sh", "development", "--assembly", place.stub().resolve("assembly").toString());
    assertThat(result.exitCode()).isZero();
    List<String> calls = place.calls();
    assertThat(calls)
        .noneMatch(call -> call.startsWith("mvn"))
        .noneMatch(call -> call.contains(" synth "));
    assertThat(calls)
        .contains(
            "npx --yes aws-cdk@2.1148.1 deploy --app STUB/assembly --all --require-approval never"
                + " --progress events");
  }

  @Test
  void whatCantBeMadeAgainIsLostOnlyWhenNamed() {
    place.stub("plan-fails", "");
    Result result = place.run("deploy.sh", "development");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(place.calls()).noneMatch(call -> call.contains(" deploy "));
    place.stub().resolve("plan-fails").toFile().delete();
    place.run("deploy.sh", "development", "--allow", "acme-dev-Queues.OldNumber");
    assertThat(place.calls())
        .contains(
            "switchboard plan --assembly TMP/assembly --live --allow acme-dev-Queues.OldNumber")
        .anyMatch(call -> call.contains(" deploy "));
  }

  @Test
  void anAssemblyOfAnotherEnvironmentIsRefused() {
    place.stub(
        "assembly/manifest.json",
        """
        {"artifacts": {"acme-dev-Flows": {"type": "aws:cloudformation:stack",
          "environment": "aws://111111111111/us-east-1",
          "properties": {"tags": {"Environment": "development"}}}}}
        """);
    String assembly = place.stub().resolve("assembly").toString();
    assertThat(place.run("deploy.sh", "staging", "--assembly", assembly).err())
        .isEqualTo("deploy.sh: " + assembly + " is one of development, not of staging\n");
    assertThat(place.calls()).isEmpty();
  }

  @Test
  void stacksInASecondRegionAreBootstrappedAndCheckedThere() {
    place.stub(
        "assembly/manifest.json",
        """
        {"artifacts": {
          "copies": {"type": "aws:cloudformation:stack",
            "environment": "aws://111111111111/us-west-2", "properties": {"stackName": "acme-dev-Copies"}},
          "acme-dev-Instance": {"type": "aws:cloudformation:stack",
            "environment": "aws://111111111111/us-east-1"},
          "acme-dev-Flows": {"type": "aws:cloudformation:stack",
            "environment": "aws://111111111111/us-east-1"}}}
        """);
    place.stack("acme-dev-Copies", "CREATE_COMPLETE");
    place.stub().resolve("stacks/CDKToolkit").toFile().delete();
    Result result = place.run("deploy.sh", "development");
    assertThat(result.out())
        .contains("account 111111111111, region us-east-1\n")
        .contains("ok      stack acme-dev-Copies: CREATE_COMPLETE");
    assertThat(place.calls())
        .contains(
            "npx --yes aws-cdk@2.1148.1 bootstrap aws://111111111111/us-east-1",
            "npx --yes aws-cdk@2.1148.1 bootstrap aws://111111111111/us-west-2");
  }

  @Test
  void credentialsOfAnotherAccountStopEveryScript() {
    place.account("999999999999");
    for (String script :
        List.of("deploy.sh", "validate.sh", "backup.sh", "seed-data.sh", "rollback.sh")) {
      Result result = place.run(script, "development");
      assertThat(result.exitCode()).as(script).isEqualTo(1);
      assertThat(result.err())
          .isEqualTo(
              script
                  + ": the credentials are those of account 999999999999, but development is"
                  + " account 111111111111; use another profile\n");
      assertThat(place.calls())
          .noneMatch(
              call ->
                  call.contains(" deploy ") || call.contains("s3 cp") || call.contains("dynamodb"));
    }
    place.stub().resolve("account").toFile().delete();
    assertThat(place.run("validate.sh", "development").err())
        .endsWith(
            "validate.sh: no usable AWS credentials; log in, or name a profile with --profile\n");
  }

  @Test
  void aProfileIsPassedOn() {
    place.run("validate.sh", "development", "--profile", "acme");
    assertThat(place.calls())
        .contains("aws sts get-caller-identity --query Account --output text (as acme)");
    assertThat(place.run("deploy.sh", "development", "acme", "extra").err())
        .isEqualTo("deploy.sh: one word too many: extra; see --help\n");
  }

  @Test
  void productionNeedsASecondFactor() {
    place.account("333333333333").assembly("333333333333", "acme-prod-Instance");
    place.stack("acme-prod-Instance", "UPDATE_COMPLETE");
    assertThat(place.run("deploy.sh", "production", "--skip-tests").err())
        .isEqualTo("deploy.sh: production is not deployed without tests\n");
    assertThat(place.run("deploy.sh", "production").err())
        .isEqualTo(
            "deploy.sh: production needs a session with MFA; name your device with --mfa-serial or"
                + " in the profile as mfa_serial\n");
    String serial = "arn:aws:iam::333333333333:mfa/me";
    assertThat(place.run("deploy.sh", "production", "--mfa-serial", serial).err())
        .isEqualTo(
            "deploy.sh: production needs a session with MFA; give the code with --mfa-code\n");
    assertThat(
            place
                .run("deploy.sh", "production", "--mfa-serial", serial, "--mfa-code", "000000")
                .err())
        .endsWith("deploy.sh: the MFA code was refused\n");
    assertThat(place.calls()).noneMatch(call -> call.contains(" deploy "));
    Result result =
        place.run("deploy.sh", "production", "--mfa-serial", serial, "--mfa-code", "123456");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(place.calls())
        .contains(
            "npx --yes aws-cdk@2.1148.1 deploy --app TMP/assembly --all --require-approval"
                + " broadening --progress events");
  }

  @Test
  void aRolesProfileWithADeviceIsASecondFactor() {
    place.account("333333333333").assembly("333333333333", "acme-prod-Instance");
    place.stack("acme-prod-Instance", "UPDATE_COMPLETE");
    place.stub("profile-mfa_serial", "arn:aws:iam::333333333333:mfa/me\n");
    place.stub("profile-role_arn", "arn:aws:iam::333333333333:role/deployer\n");
    assertThat(place.run("deploy.sh", "production", "acme").exitCode()).isZero();
    assertThat(place.calls()).noneMatch(call -> call.contains("get-session-token"));
  }

  @Test
  void aDryRunChangesNothing() {
    Result deploy = place.run("deploy.sh", "development", "--dry-run");
    assertThat(deploy.exitCode()).isZero();
    assertThat(deploy.out())
        .contains("would run: npx --yes aws-cdk@2.1148.1 deploy")
        .contains("would run: aws s3 cp")
        .endsWith("dry run: nothing was changed\n");
    place.resources("AWS::DynamoDB::Table", "acme-dev-customers");
    assertThat(place.run("backup.sh", "development", "--dry-run").out())
        .contains("would run: aws dynamodb create-backup --table-name acme-dev-customers");
    assertThat(place.run("seed-data.sh", "development", "--dry-run").out())
        .contains("would run: aws dynamodb put-item --table-name acme-dev-customers");
    assertThat(place.run("validate.sh", "development", "--dry-run").out())
        .contains("would ask for stack acme-dev-Flows");
    assertThat(place.calls())
        .noneMatch(call -> call.startsWith("npx") && call.contains(" deploy "))
        .noneMatch(call -> call.matches("aws s3 cp --only-show-errors [^s].*"))
        .noneMatch(call -> call.contains("create-backup") || call.contains("put-item"));
  }

  @Test
  void rollbackPutsTheExactAssemblyOfTheReleaseBeforeBack() {
    place.run("deploy.sh", "development");
    String first = place.object(STORE + "current");
    place.stub("assembly/acme-dev-Flows.template.json", "{\"Resources\": {\"New\": {}}}\n");
    place.run("deploy.sh", "development");
    String second = place.object(STORE + "current");
    assertThat(second).isNotEqualTo(first);
    place.calls();

    assertThat(place.run("rollback.sh", "development", "--list").out())
        .contains(first + "\n")
        .contains(second + " (current)\n");
    assertThat(place.run("rollback.sh", "development").err())
        .isEqualTo("rollback.sh: roll development back to " + first + " needs a yes; give --yes\n");
    place.calls();
    Result result = place.run("rollback.sh", "development", "--yes");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("going back to " + first)
        .contains("development runs " + first + " again");
    assertThat(place.calls())
        .contains(
            "npx --yes aws-cdk@2.1148.1 deploy --app TMP/assembly --all --require-approval never"
                + " --progress events");
    assertThat(place.object(STORE + "current")).isEqualTo(first);
    assertThat(place.run("rollback.sh", "development", "--yes").err())
        .isEqualTo(
            "rollback.sh: "
                + first
                + " is the first release of development; there is none before it\n");
    assertThat(place.run("rollback.sh", "development", "--release", second, "--yes").exitCode())
        .isZero();
    assertThat(place.object(STORE + "current")).isEqualTo(second);
  }

  @Test
  void afterAFailedDeploymentRollbackPutsTheCurrentReleaseBack() {
    place.run("deploy.sh", "development");
    String good = place.object(STORE + "current");
    place.stub("assembly/acme-dev-Flows.template.json", "{\"Resources\": {\"Broken\": {}}}\n");
    place.stub("cdk-fails", "deploy");
    assertThat(place.run("deploy.sh", "development").exitCode()).isNotZero();
    assertThat(place.object(STORE + "current")).isEqualTo(good);
    place.stub().resolve("cdk-fails").toFile().delete();
    assertThat(place.run("rollback.sh", "development", "--yes").out())
        .contains("development runs " + good + " again");
    assertThat(place.object(STORE + "attempt")).isEqualTo(good);
  }

  @Test
  void anAssemblyThatWasTamperedWithIsNotDeployed() {
    place.run("deploy.sh", "development");
    String release = place.object(STORE + "current");
    String manifest = STORE + "releases/" + release + "/manifest.json";
    place.stub(
        "s3/" + manifest,
        place.object(manifest).replaceAll("Sha256\": \"[0-9a-f]{8}", "Sha256\": \"00000000"));
    place.calls();
    assertThat(place.run("rollback.sh", "development", "--release", release, "--yes").err())
        .isEqualTo(
            "rollback.sh: the assembly of "
                + release
                + " is not the one that was deployed: its hash differs\n");
    assertThat(place.calls()).noneMatch(call -> call.contains(" deploy "));
  }

  @Test
  void nothingDeployedMeansNothingToRollBack() {
    assertThat(place.run("rollback.sh", "development", "--yes").err())
        .isEqualTo("rollback.sh: nothing was deployed to development with deploy.sh yet\n");
    assertThat(place.run("rollback.sh", "development", "--release", "r1", "--yes").err())
        .endsWith("nothing was deployed to development with deploy.sh yet\n");
  }

  @Test
  void validateNamesWhatIsNotInOrder() {
    place.resources("AWS::Connect::Instance", "arn:aws:connect:us-east-1:111111111111:instance/i1");
    place.resources(
        "AWS::Connect::ContactFlow",
        "arn:aws:connect:us-east-1:111111111111:instance/i1/contact-flow/f1");
    place.resources("AWS::Lambda::Function", "acme-dev-customer-lookup");
    place.resources("AWS::DynamoDB::Table", "acme-dev-customers");
    place.resources("AWS::CloudWatch::Alarm", "acme-dev-queue-wait");
    Result right = place.run("validate.sh", "development");
    assertThat(right.exitCode()).isZero();
    assertThat(right.out().lines())
        .contains(
            "ok      instance i1: ACTIVE",
            "ok      flow f1: ACTIVE PUBLISHED",
            "ok      function acme-dev-customer-lookup: Active Successful",
            "ok      table acme-dev-customers: ACTIVE",
            "ok      alarm acme-dev-queue-wait: OK",
            "7 checked, 0 not in order");
    assertThat(place.calls())
        .contains(
            "aws connect describe-contact-flow --instance-id i1 --contact-flow-id f1 --query"
                + " [ContactFlow.State, ContactFlow.Status] --output text");
    place.stub("flow-status", "SAVED\n");
    Result saved = place.run("validate.sh", "development");
    assertThat(saved.exitCode()).isEqualTo(1);
    assertThat(saved.out())
        .contains("WRONG   flow f1: ACTIVE SAVED, expected ACTIVE PUBLISHED")
        .contains("7 checked, 1 not in order");
    place.stack("acme-dev-Flows", "UPDATE_ROLLBACK_COMPLETE");
    Result rolledBack = place.run("validate.sh", "development");
    assertThat(rolledBack.exitCode()).isEqualTo(1);
    assertThat(rolledBack.out()).contains("WRONG   stack acme-dev-Flows: UPDATE_ROLLBACK_COMPLETE");
    assertThat(rolledBack.err()).isEqualTo("validate.sh: 1 of 2 stacks are not in order\n");
  }

  @Test
  void backupKeepsTheListThatRollbackRestoresFrom() {
    place.resources("AWS::DynamoDB::Table", "acme-dev-customers", "acme-dev-dispositions");
    Result backup = place.run("backup.sh", "development", "--id", "before-change", "--wait");
    assertThat(backup.err()).isEmpty();
    assertThat(backup.out()).endsWith("before-change\n");
    assertThat(place.calls())
        .contains(
            "aws dynamodb create-backup --table-name acme-dev-customers --backup-name before-change"
                + " --query BackupDetails.BackupArn --output text");
    assertThat(place.run("backup.sh", "development", "--id", "before-change").out())
        .contains("backup before-change of development exists already");
    assertThat(place.calls()).noneMatch(call -> call.contains("create-backup"));

    assertThat(place.run("rollback.sh", "development", "before-change").err())
        .contains("needs a yes; give --yes");
    Result restore = place.run("rollback.sh", "development", "before-change", "--yes");
    assertThat(restore.out()).contains("the tables in use are unchanged");
    assertThat(place.calls())
        .contains(
            "aws dynamodb restore-table-from-backup --target-table-name"
                + " acme-dev-customers-before-change --backup-arn"
                + " arn:aws:dynamodb:us-east-1:111111111111:table/acme-dev-customers/backup/before-change"
                + " --query TableDescription.TableArn --output text")
        .noneMatch(call -> call.contains(" deploy "));
    assertThat(place.run("rollback.sh", "development", "nothing", "--yes").err())
        .endsWith("rollback.sh: there is no backup \"nothing\" of development\n");
  }

  @Test
  void aBackupThatCantSeeTheTablesIsNoBackup() {
    place.stub("resources-fail", "");
    Result result = place.run("backup.sh", "development", "--id", "empty");
    assertThat(result.exitCode()).isNotZero();
    assertThat(place.calls()).noneMatch(call -> call.contains("backup.json s3"));
  }

  @Test
  void seedingTwicePutsNothingTwice() {
    assertThat(place.run("seed-data.sh", "development").out())
        .endsWith("3 items put, 0 there already\n");
    assertThat(place.run("seed-data.sh", "development").out())
        .endsWith("0 items put, 3 there already\n");
    assertThat(place.run("seed-data.sh", "production").err())
        .isEqualTo(
            "seed-data.sh: example items don't belong in production; give --production if these"
                + " do\n");
  }
}
