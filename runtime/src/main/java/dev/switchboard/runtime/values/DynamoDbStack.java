package dev.switchboard.runtime.values;

import dev.switchboard.environment.DynamicConfiguration;
import dev.switchboard.environment.DynamicConfiguration.TableNames;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.ILambdaFunction;
import dev.switchboard.runtime.connect.LambdaAssociation;
import dev.switchboard.runtime.connect.LambdaFunction;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.storage.Table;
import dev.switchboard.runtime.storage.TableRights;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.CfnRolePolicy;

/**
 * The tables of the values, and the function that answers them to flows. The function may read
 * items of these tables, and nothing else.
 */
final class DynamoDbStack extends ConnectStack {
  /** The logical id of the function, by which environments set it up. */
  static final String FUNCTION = "DynamicValues";

  private static final String PACKAGE = "dev/switchboard/runtime/values/function.jar";
  private static final String HANDLER = "dev.switchboard.values.ValuesHandler";

  /** What flows wait. */
  private static final int TIMEOUT_SECONDS = 4;

  /** Lambda gives a function processor time by its memory, and somebody waits while it starts. */
  private static final int MEMORY_MB = 1024;

  private final LambdaFunction function;

  DynamoDbStack(ContactCenterApp center, IInstance instance) {
    super(center, "DynamoDB", "Values of the contact center that change without a deployment");
    DynamicConfiguration settings = settings().dynamicConfiguration();
    TableNames names = settings.tableNames();
    LambdaFunction.Builder builder =
        LambdaFunction.Builder.create(this, FUNCTION)
            .name(center.stackName("dynamic-values"))
            .description("Answers values that change without a deployment to flows that start")
            .handler(HANDLER)
            .code(file(PACKAGE))
            .memoryMb(MEMORY_MB)
            .timeoutSeconds(TIMEOUT_SECONDS)
            .tracing(settings().monitoring().xRay().enabled())
            .variable("CACHE_TTL_SECONDS", String.valueOf(settings.cacheTtlSeconds()))
            .variable("BOUNDS", DeclaredBounds.of(center.declaredValues()));
    List<Subject> subjects =
        List.of(
            new Subject("FlowConfigurations", "FLOWS", names.flowConfigurations()),
            new Subject("QueueConfigurations", "QUEUES", names.queueConfigurations()),
            new Subject("RoutingConfigurations", "ROUTING", names.routingConfigurations()));
    for (Subject subject : subjects) {
      String name = center.stackName(subject.table());
      Table.Builder.create(this, subject.id())
          .name(name)
          .partitionKey("set")
          .sortKey("item")
          .capacity(settings.capacity())
          .build();
      builder.variable("TABLE_" + subject.about(), name);
    }
    function = builder.settings(settings().function(FUNCTION)).build();
    CfnRolePolicy.Builder.create(this, FUNCTION + "Rights")
        .roleName(function.executionRole().getRef())
        .policyName("values")
        .policyDocument(
            Policy.of(
                subjects.stream()
                    .map(subject -> center.stackName(subject.table()))
                    .flatMap(name -> reading(center, name).stream())
                    .distinct()
                    .toList()))
        .build();
    new LambdaAssociation(this, FUNCTION + "Association", instance, function);
  }

  private static List<Map<String, Object>> reading(ContactCenterApp center, String table) {
    return TableRights.of(center, table, List.of("dynamodb:GetItem"));
  }

  /** The function. */
  ILambdaFunction function() {
    return function;
  }

  /**
   * What a table is about.
   *
   * @param id the table's logical id
   * @param about how flows and the function call it
   * @param table the table's name, without the environment's prefix
   */
  private record Subject(String id, String about, String table) {}
}
