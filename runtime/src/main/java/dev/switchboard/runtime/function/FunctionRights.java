package dev.switchboard.runtime.function;

import dev.switchboard.runtime.iam.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.Aws;

/** What every function's role may do: write the function's logs, and what its settings take. */
public final class FunctionRights {
  private final FunctionLogs logs;
  private final String arn;
  private final List<Map<String, Object>> more = new ArrayList<>();

  /** The rights of a function, which goes by its name. */
  public FunctionRights(FunctionLogs logs, String functionName) {
    this.logs = logs;
    arn =
        "arn:"
            + Aws.PARTITION
            + ":lambda:"
            + Aws.REGION
            + ":"
            + Aws.ACCOUNT_ID
            + ":function:"
            + functionName;
  }

  /** Lets it send traces, which know no resources. */
  public FunctionRights tracing(boolean wanted) {
    if (wanted) {
      more.add(
          Policy.allow(
              List.of(
                  "xray:GetSamplingRules",
                  "xray:GetSamplingTargets",
                  "xray:PutTelemetryRecords",
                  "xray:PutTraceSegments"),
              List.of("*")));
    }
    return this;
  }

  /**
   * Lets the Lambda service connect it to a network. The function's own code gets none of it.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions">Required
   *     IAM permissions</a>
   */
  public FunctionRights network(boolean wanted) {
    if (wanted) {
      List<String> actions =
          List.of(
              "ec2:AssignPrivateIpAddresses",
              "ec2:CreateNetworkInterface",
              "ec2:DeleteNetworkInterface",
              "ec2:DescribeNetworkInterfaces",
              "ec2:DescribeSubnets",
              "ec2:UnassignPrivateIpAddresses");
      more.add(Policy.allow(actions, List.of("*")));
      more.add(
          new TreeMap<>(
              Map.of(
                  "Effect",
                  "Deny",
                  "Action",
                  actions,
                  "Resource",
                  List.of("*"),
                  "Condition",
                  Map.of("ArnEquals", Map.of("lambda:SourceFunctionArn", List.of(arn))))));
    }
    return this;
  }

  /** Lets it read its environment variables. */
  public FunctionRights key(Optional<String> keyArn) {
    keyArn.ifPresent(
        key ->
            more.add(
                Policy.allow(
                    List.of("kms:Decrypt"),
                    List.of(key),
                    Map.of(
                        "StringEquals",
                        Map.of("kms:EncryptionContext:aws:lambda:FunctionArn", arn)))));
    return this;
  }

  /** Lets Lambda keep what it fails to handle. */
  public FunctionRights failedEvents(Optional<FailedEvents> failed) {
    failed.map(FailedEvents::rights).ifPresent(more::addAll);
    return this;
  }

  /** All of it. */
  public Map<String, Object> document() {
    List<Map<String, Object>> statements = new ArrayList<>();
    statements.add(logs.statement());
    statements.addAll(more);
    return Policy.of(statements);
  }
}
