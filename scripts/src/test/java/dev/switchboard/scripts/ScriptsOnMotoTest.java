package dev.switchboard.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchboard.scripts.Workplace.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts and the real AWS command line against a local AWS API server; only the CDK is a stub
 * here.
 */
class ScriptsOnMotoTest {
  private static final String TEMPLATE =
      """
      {"Resources": {
        "Customers": {"Type": "AWS::DynamoDB::Table", "Properties": {
          "TableName": "acme-dev-customers", "BillingMode": "PAY_PER_REQUEST",
          "KeySchema": [{"AttributeName": "phoneNumber", "KeyType": "HASH"}],
          "AttributeDefinitions": [{"AttributeName": "phoneNumber", "AttributeType": "S"}]}}}}
      """;

  @TempDir Path folder;

  @Test
  void aReleaseIsDeployedCheckedBackedUpAndRolledBack() {
    assumeTrue(Workplace.isPossible(), "bash, node and sha256sum are needed to run the scripts");
    assumeTrue(Workplace.isInstalled("moto_server"), "moto_server is not installed");
    assumeTrue(Workplace.isInstalled("aws"), "the AWS command line is not installed");
    try (MotoServer server = MotoServer.start()) {
      Workplace place =
          new Workplace(folder)
              .withReal("aws")
              .variable("AWS_ENDPOINT_URL", server.url())
              .variable("AWS_ACCESS_KEY_ID", "test")
              .variable("AWS_SECRET_ACCESS_KEY", "test")
              .variable("AWS_DEFAULT_REGION", "us-east-1")
              .replacing("config/development.json", "111111111111", MotoServer.ACCOUNT)
              .assembly(MotoServer.ACCOUNT, "acme-dev-Data")
              .stub("template.json", TEMPLATE);
      String template = "file://" + place.stub().resolve("template.json");
      aws(place, "s3", "mb", "s3://cdk-hnb659fds-assets-" + MotoServer.ACCOUNT + "-us-east-1");
      aws(
          place,
          "cloudformation",
          "create-stack",
          "--stack-name",
          "acme-dev-Data",
          "--template-body",
          template);

      assertThat(succeed(place, "deploy.sh", "development", "--skip-tests"))
          .contains("account 123456789012, region us-east-1")
          .contains("ok      stack acme-dev-Data: CREATE_COMPLETE")
          .contains("ok      table acme-dev-customers: ACTIVE")
          .contains("2 checked, 0 not in order");
      assertThat(place.calls())
          .contains("npx --yes aws-cdk@2.1148.1 bootstrap aws://123456789012/us-east-1");

      assertThat(succeed(place, "seed-data.sh", "development"))
          .endsWith("3 items put, 0 there already\n");
      assertThat(succeed(place, "seed-data.sh", "development"))
          .endsWith("0 items put, 3 there already\n");

      assertThat(succeed(place, "backup.sh", "development", "--id", "b-1", "--wait"))
          .contains(
              "table acme-dev-customers:"
                  + " arn:aws:dynamodb:us-east-1:123456789012:table/acme-dev-customers")
          .endsWith("b-1\n");
      succeed(place, "rollback.sh", "development", "b-1", "--yes");
      assertThat(
              aws(
                  place,
                  "dynamodb",
                  "scan",
                  "--table-name",
                  "acme-dev-customers-b-1",
                  "--query",
                  "Count"))
          .isEqualTo("3\n");

      place.stub("assembly/acme-dev-Data.template.json", "{\"Resources\": {\"Next\": {}}}\n");
      succeed(place, "deploy.sh", "development", "--skip-tests");
      List<String> releases =
          succeed(place, "rollback.sh", "development", "--list").lines().skip(1).toList();
      assertThat(releases).hasSize(2);
      assertThat(releases.get(1)).endsWith(" (current)");
      assertThat(succeed(place, "rollback.sh", "development", "--yes"))
          .contains("development runs " + releases.get(0) + " again");
    }
  }

  private static String succeed(Workplace place, String script, String... arguments) {
    Result result = place.run(script, arguments);
    assertThat(result.exitCode()).as(script + ": " + result.err()).isZero();
    return result.out();
  }

  private static String aws(Workplace place, String... arguments) {
    List<String> command = new ArrayList<>(List.of("aws"));
    command.addAll(List.of(arguments));
    Result result = place.execute(command);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result.out();
  }
}
