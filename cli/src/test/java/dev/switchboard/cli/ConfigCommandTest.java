package dev.switchboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code switchboard config} shows what counts, where it comes from, and no secret. */
class ConfigCommandTest {
  @TempDir Path parent;

  @BeforeEach
  void files() throws IOException {
    write(
        "base.json",
        """
        {
          "values": { "brandName": "Acme" },
          "queues": { "SalesQueue": { "maxContacts": 10 } }
        }
        """);
    write(
        "staging.json",
        """
        {
          "environment": { "stackPrefix": "acme-staging", "awsAccount": "222222222222", "awsRegion": "us-east-1" },
          "lambda": { "Lookup": { "environment": { "API_KEY": "secret:acme-staging/crm#key" } } }
        }
        """);
    write(
        "production.json",
        """
        {
          "environment": { "stackPrefix": "acme", "awsAccount": "333333333333", "awsRegion": "us-east-1" },
          "lambda": { "Lookup": { "environment": { "API_KEY": "secret:acme/crm#key" } } },
          "queues": { "SalesQueue": { "maxContacts": 100 }, "VipQueue": { "maxContacts": 5 } }
        }
        """);
  }

  @Test
  void showsEveryValueWithItsSourceAndNoSecret() {
    CommandRun run = config("--environment", "production");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .anySatisfy(line -> assertThat(line).matches("key +value +from"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("environment.awsAccount +333333333333 +config/production.json:2:57"))
        .anySatisfy(line -> assertThat(line).matches("environment.name +production +default"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "lambda.Lookup.environment.API_KEY +\\*{8} +config/production.json:3:55"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches("queues.SalesQueue.maxContacts +100 +config/production.json:4:46"))
        .anySatisfy(
            line -> assertThat(line).matches("values.brandName +Acme +config/base.json:2:28"));
    assertThat(run.out()).doesNotContain("acme/crm");
  }

  @Test
  void aDevelopersOwnFileCounts() throws IOException {
    write("staging.local.json", "{\"values\": {\"brandName\": \"Mine\"}}");
    assertThat(config("-e", "staging", "--get", "values.brandName").out()).isEqualTo("Mine\n");
  }

  @Test
  void comparesTwoEnvironmentsSideBySide() {
    CommandRun run = config("--compare", "staging", "production");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            key                                staging       production
            environment.awsAccount             222222222222  333333333333
            environment.name                   staging       production
            environment.stackPrefix            acme-staging  acme
            lambda.Lookup.environment.API_KEY  ********      ********
            queues.SalesQueue.maxContacts      10            100
            queues.VipQueue.maxContacts        –             5

            6 keys differ
            """);
  }

  @Test
  void printsOneValueForScripts() {
    CommandRun run = config("--environment", "production", "--get", "environment.awsAccount");
    assertThat(run.out()).isEqualTo("333333333333\n");
    CommandRun secret = config("-e", "production", "--get", "lambda.Lookup.environment.API_KEY");
    assertThat(secret.out()).isEqualTo("********\n");
    CommandRun unknown = config("-e", "production", "--get", "environment.awsAcount");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .startsWith(
            "environment \"production\" has no value for \"environment.awsAcount\"; did you mean"
                + " \"environment.awsAccount\"?");
  }

  @Test
  void checksAllEnvironmentsAtOnce() throws IOException {
    CommandRun right = config("--check");
    assertThat(right.exitCode()).isZero();
    assertThat(right.out())
        .isEqualTo(
            "production: account 333333333333, us-east-1\n"
                + "staging: account 222222222222, us-east-1\n");
    write("development.json", "{\"environment\": {\"awsAcount\": \"1\"}}");
    CommandRun wrong = config("--check");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err().lines())
        .contains(
            "config/development.json:1:18: environment.awsAcount: unknown key \"awsAcount\"; did"
                + " you mean \"awsAccount\"?");
  }

  @Test
  void cutsLongValuesInColumnsButNotForScripts() throws IOException {
    String certificate = "-----BEGIN CERTIFICATE-----\\n" + "A".repeat(100);
    write("base.json", "{\"values\": {\"certificate\": \"" + certificate + "\"}}");
    assertThat(config("-e", "staging").out().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "values.certificate +-----BEGIN CERTIFICATE-----\\\\n"
                            + "A{30}… +config/base.json:1:28"));
    assertThat(config("-e", "staging", "--get", "values.certificate").out())
        .isEqualTo("-----BEGIN CERTIFICATE-----\n" + "A".repeat(100) + "\n");
  }

  @Test
  void saysWhichEnvironmentsExist() {
    CommandRun run = config("--environment", "prodction");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "config/prodction.json:1:1: there is no environment \"prodction\"; did you mean"
                + " \"production\"?");
  }

  @Test
  void readsTheFilesOfTheExamples() {
    CommandRun run =
        CommandRun.of("config", "--config", "../config", "--compare", "staging", "production");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("environment.enableTerminationProtection")
        .doesNotContain("crm#");
  }

  private CommandRun config(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "config";
    all[1] = "--config";
    all[2] = parent.resolve("config").toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return CommandRun.of(all);
  }

  private void write(String name, String json) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("config"));
    Files.writeString(folder.resolve(name), json);
  }
}
