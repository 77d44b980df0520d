package dev.switchboard.runtime.function;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.constructs.Construct;

/** The log group of a function: kept as long as the environment says, encrypted if it says so. */
public final class FunctionLogs {
  private final CfnLogGroup group;
  private final String name;

  /**
   * Adds the log group of a function.
   *
   * @param scope where the function is
   * @param functionId the function's id in the scope
   * @param functionName what the function, or its log group, is called
   */
  public FunctionLogs(Construct scope, String functionId, String functionName) {
    Optional<ContactCenterApp> center = ConnectStack.centerOf(scope);
    name = "/aws/lambda/" + functionName;
    group =
        CfnLogGroup.Builder.create(scope, functionId + "Logs")
            .logGroupName(name)
            .retentionInDays(
                center
                    .map(c -> c.environment().monitoring().cloudWatch().logRetentionDays())
                    .orElse(null))
            .kmsKeyId(center.flatMap(c -> c.keys().arn(KeyPurpose.LOGS)).orElse(null))
            .build();
  }

  /** A reference to it, for the function's logging configuration. */
  public String reference() {
    return group.getRef();
  }

  /** What a role needs to write to it. */
  public Map<String, Object> statement() {
    return Policy.allow(
        List.of("logs:CreateLogStream", "logs:PutLogEvents"),
        List.of(
            "arn:"
                + Aws.PARTITION
                + ":logs:"
                + Aws.REGION
                + ":"
                + Aws.ACCOUNT_ID
                + ":log-group:"
                + name
                + ":*"));
  }
}
