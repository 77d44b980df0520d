package dev.switchboard.runtime.logs;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.constructs.Construct;

/**
 * The log group of an instance's flows. Amazon Connect writes to the group of the instance's alias
 * and to no other, and makes it without an end if it is missing; so it is there first.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-logs.html">Flow
 *     logs</a>
 */
public final class FlowLogGroup {
  private FlowLogGroup() {}

  /** The name of the group of an instance. */
  public static String name(String alias) {
    return "/aws/connect/" + alias.toLowerCase(Locale.ROOT);
  }

  /** Adds the group of an instance that is about to be created, which must wait for it. */
  public static Optional<CfnResource> create(Construct scope, String instanceId, String alias) {
    return ConnectStack.centerOf(scope)
        .map(
            center ->
                CfnLogGroup.Builder.create(scope, instanceId + "FlowLogs")
                    .logGroupName(name(alias))
                    .retentionInDays(center.environment().logging().cloudWatch().retentionInDays())
                    .kmsKeyId(center.keys().arn(KeyPurpose.LOGS).orElse(null))
                    .build());
  }
}
