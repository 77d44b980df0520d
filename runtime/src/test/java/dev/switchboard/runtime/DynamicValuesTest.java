package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where an environment keeps the values that change without a deployment, and how flows get them.
 */
class DynamicValuesTest {
  private static final String VALUES = "\"values\": {\"brandName\": \"Acme\"}, ";

  @TempDir Path folder;

  @Test
  void areInDynamoDbTablesThatAFunctionReads() throws Exception {
    CloudAssembly assembly =
        synthesize(
            VALUES
                + """
                "security": {"enableEncryption": true},
                "lambda": {"DynamicValues": {"memoryMb": 2048}},
                "dynamicConfiguration": {"enabled": true, "cacheTtlSeconds": 60,
                  "tableNames": {"flowConfigurations": "flows"},
                  "capacity": {"mode": "provisioned", "minUnits": 2, "maxUnits": 20}}
                """);

    JsonNode resources = assembly.resources("acme-DynamoDB");
    JsonNode table = resources.path("FlowConfigurations");
    assertThat(table.path("Type").asText()).isEqualTo("AWS::DynamoDB::GlobalTable");
    assertThat(table.at("/Properties/TableName").asText()).isEqualTo("acme-flows");
    assertThat(table.at("/Properties/KeySchema").toString())
        .isEqualTo(
            "[{\"AttributeName\":\"set\",\"KeyType\":\"HASH\"},"
                + "{\"AttributeName\":\"item\",\"KeyType\":\"RANGE\"}]");
    assertThat(table.at("/Properties/WriteProvisionedThroughputSettings").toString())
        .contains("\"MinCapacity\":2")
        .contains("\"MaxCapacity\":20");
    assertThat(table.at("/Properties/Replicas/0/PointInTimeRecoverySpecification").toString())
        .contains("true");
    assertThat(resources.path("QueueConfigurations").at("/Properties/TableName").asText())
        .isEqualTo("acme-queue-configurations");
    assertThat(resources.path("RoutingConfigurations").at("/Properties/TableName").asText())
        .isEqualTo("acme-routing-configurations");

    JsonNode function = resources.path("DynamicValues").path("Properties");
    assertThat(function.path("Handler").asText()).isEqualTo("dev.switchboard.values.ValuesHandler");
    assertThat(function.path("MemorySize").asInt()).isEqualTo(2048);
    assertThat(function.path("Timeout").asInt()).isEqualTo(4);
    JsonNode variables = function.at("/Environment/Variables");
    assertThat(variables.path("TABLE_FLOWS").asText()).isEqualTo("acme-flows");
    assertThat(variables.path("TABLE_QUEUES").asText()).isEqualTo("acme-queue-configurations");
    assertThat(variables.path("CACHE_TTL_SECONDS").asText()).isEqualTo("60");
    // What values may be, which the function holds them to; ValuesHandlerTest reads the same form.
    assertThat(variables.path("BOUNDS").asText())
        .isEqualTo(
            "[[\"opening\",\"closed\",\"SWITCH\"],[\"opening\",\"greeting\",\"TEXT\",1,300],"
                + "[\"opening\",\"tone\",\"CHOICE\",\"day\",\"night\"],"
                + "[\"waiting\",\"most\",\"NUMBER\",1,100]]");
    String rights = resources.path("DynamicValuesRights").toString();
    assertThat(rights)
        .contains("\"dynamodb:GetItem\"", ":table/acme-flows", "kms:Decrypt")
        .doesNotContain("PutItem", "Query", "\"Resource\":\"*\"");
    assertThat(resources.path("DynamicValuesAssociation").path("Type").asText())
        .isEqualTo("AWS::Connect::IntegrationAssociation");
    assertThat(resources.path("DynamicValuesAssociationPermission").toString())
        .contains("connect.amazonaws.com");

    assertThat(content(assembly, "Main"))
        .contains("InvokeLambdaFunction", "acme-DynamoDB", "\\\"about.opening\\\":\\\"FLOWS\\\"")
        .doesNotContain("${values");
    // Its content is set once both flows exist, and is a file until then.
    assertThat(
            assembly
                .resources("acme-Flows")
                .at("/BackContent/Properties/References/values:function")
                .toString())
        .contains("acme-DynamoDB");
  }

  @Test
  void areInDataTablesThatFlowsRead() throws Exception {
    CloudAssembly assembly =
        synthesize(
            VALUES + "\"dynamicConfiguration\": {\"enabled\": true, \"provider\": \"DataTables\"}");

    JsonNode resources = assembly.resources("acme-DataTables");
    assertThat(resources.path("opening").path("Type").asText())
        .isEqualTo("AWS::Connect::DataTable");
    assertThat(resources.at("/opening/Properties/Name").asText()).isEqualTo("acme-opening");
    JsonNode greeting = resources.path("openingValueGreeting").path("Properties");
    assertThat(greeting.path("ValueType").asText()).isEqualTo("TEXT");
    assertThat(greeting.path("Validation").toString())
        .isEqualTo("{\"MaxLength\":300,\"MinLength\":1}");
    assertThat(resources.at("/openingValueTone/Properties/Validation").toString())
        .isEqualTo("{\"Enum\":{\"Strict\":true,\"Values\":[\"day\",\"night\"]}}");
    assertThat(resources.at("/openingValueClosed/Properties/ValueType").asText())
        .isEqualTo("BOOLEAN");
    assertThat(resources.at("/waitingValueMost/Properties/Validation/Maximum").asInt())
        .isEqualTo(100);
    assertThat(resources.path("openingRow").toString())
        .contains("Hello from Acme.", "\"AttributeValue\":\"current\"");

    assertThat(content(assembly, "Main"))
        .contains("EvaluateDataTableValues", "acme-DataTables")
        .doesNotContain("InvokeLambdaFunction", "${values");
    assertThat(assembly.stacks()).doesNotContain("acme-DynamoDB");
  }

  @Test
  void areTheDefaultsWhereAnEnvironmentKeepsNone() throws Exception {
    CloudAssembly assembly = synthesize(VALUES + "\"dynamicConfiguration\": {\"enabled\": false}");

    assertThat(assembly.stacks()).doesNotContain("acme-DynamoDB", "acme-DataTables");
    assertThat(content(assembly, "Main"))
        .contains("\\\"opening_tone\\\":{\\\"Value\\\":\\\"day\\\"}")
        .doesNotContain("InvokeLambdaFunction", "EvaluateDataTableValues");
  }

  private static String content(CloudAssembly assembly, String flow) {
    return assembly.resources("acme-Flows").path(flow).at("/Properties/Content").toString();
  }

  private CloudAssembly synthesize(String groups) throws Exception {
    Summary summary =
        SynthesizedCenter.of(
            GeneratedCenter.compile(Path.of("src/test/resources/golden/DynamicValues/Center.java")),
            ConfiguredCenter.environment(folder, groups),
            folder);
    assertThat(summary.findings()).isEmpty();
    CloudAssembly assembly = new CloudAssembly(folder.resolve("cdk.out"));
    assertThat(assembly.problems()).isEmpty();
    return assembly;
  }
}
