package dev.switchboard.runtime.network;

import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.List;
import software.amazon.awscdk.services.ec2.CfnFlowLog;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.constructs.Construct;

/** The log of a network's connections, by which a refused one is found. */
final class FlowLogs {
  private final ContactCenterApp center;
  private final Construct scope;

  FlowLogs(ContactCenterApp center, Construct scope) {
    this.center = center;
    this.scope = scope;
  }

  void create(String vpc) {
    CfnLogGroup group =
        CfnLogGroup.Builder.create(scope, "FlowLogGroup")
            .logGroupName("/aws/vpc/" + center.stackName("Network"))
            .retentionInDays(center.environment().monitoring().cloudWatch().logRetentionDays())
            .kmsKeyId(center.keys().arn(KeyPurpose.LOGS).orElse(null))
            .build();
    String arn = group.getAttrArn();
    CfnRole role =
        CfnRole.Builder.create(scope, "FlowLogRole")
            .assumeRolePolicyDocument(
                Policy.trust("vpc-flow-logs.amazonaws.com", center.environment().account()))
            .policies(
                List.of(
                    CfnRole.PolicyProperty.builder()
                        .policyName("logs")
                        .policyDocument(
                            Policy.of(
                                Policy.allow(
                                    List.of(
                                        "logs:CreateLogStream",
                                        "logs:DescribeLogStreams",
                                        "logs:PutLogEvents"),
                                    List.of(arn))))
                        .build()))
            .build();
    CfnFlowLog.Builder.create(scope, "FlowLog")
        .resourceId(vpc)
        .resourceType("VPC")
        .trafficType("ALL")
        .logDestinationType("cloud-watch-logs")
        .logGroupName(group.getRef())
        .deliverLogsPermissionArn(role.getAttrArn())
        .build();
  }
}
