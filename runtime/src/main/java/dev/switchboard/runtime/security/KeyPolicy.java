package dev.switchboard.runtime.security;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.iam.Policy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may use a key. The account's own principals get their rights from their roles; services that
 * use the key on nobody's behalf are named, each for the account's own resources alone.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html">Default
 *     key policy</a>
 */
final class KeyPolicy {
  private final Environment environment;

  KeyPolicy(Environment environment) {
    this.environment = environment;
  }

  /**
   * The account manages the key; the instance's role gets a grant when a bucket is associated, but
   * none for streams.
   *
   * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/key-management.html">Key
   *     management</a>
   */
  Map<String, Object> forOwner() {
    return Policy.of(owner(), streams());
  }

  /**
   * Who puts records into an encrypted stream is the service-linked role of the instance. Its name
   * ends with what only the instance knows, which is made after its keys.
   *
   * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/data-streaming.html">Enable
   *     data streaming: use server-side encryption for the Kinesis stream</a>
   */
  private Map<String, Object> streams() {
    return statement(
        "Streams",
        Map.of("AWS", "*"),
        List.of("kms:GenerateDataKey"),
        new TreeMap<>(
            Map.of(
                "StringEquals",
                Map.of("aws:PrincipalAccount", environment.account()),
                "ArnLike",
                Map.of(
                    "aws:PrincipalArn",
                    "arn:"
                        + partition()
                        + ":iam::"
                        + environment.account()
                        + ":role/aws-service-role/connect.amazonaws.com"
                        + "/AWSServiceRoleForAmazonConnect_*"))));
  }

  /** As {@link #forOwner}, and CloudWatch's logs and alarms, and the trail if there is one. */
  Map<String, Object> forServices() {
    return environment.security().cloudTrail().enabled()
        ? Policy.of(owner(), logs(), alarms(), trail())
        : Policy.of(owner(), logs(), alarms());
  }

  /** What makes roles decide, and keeps the key from becoming unmanageable. */
  private Map<String, Object> owner() {
    return statement(
        "Account",
        Map.of("AWS", "arn:" + partition() + ":iam::" + environment.account() + ":root"),
        List.of("kms:*"),
        Map.of());
  }

  private Map<String, Object> logs() {
    return statement(
        "LogGroups",
        Map.of("Service", "logs." + environment.region() + "." + urlSuffix()),
        List.of(
            "kms:Decrypt",
            "kms:DescribeKey",
            "kms:Encrypt",
            "kms:GenerateDataKey*",
            "kms:ReEncrypt*"),
        Map.of(
            "ArnLike",
            Map.of(
                "kms:EncryptionContext:aws:logs:arn",
                "arn:"
                    + partition()
                    + ":logs:"
                    + environment.region()
                    + ":"
                    + environment.account()
                    + ":log-group:*")));
  }

  /** An alarm that can't use the topic's key is silent, and nobody is told why. */
  private Map<String, Object> alarms() {
    return statement(
        "Alarms",
        Map.of("Service", "cloudwatch.amazonaws.com"),
        List.of("kms:Decrypt", "kms:GenerateDataKey*"),
        Map.of("StringEquals", Map.of("aws:SourceAccount", environment.account())));
  }

  private Map<String, Object> trail() {
    String trail = Trail.arn(environment, environment.prefix() + "-trail");
    return statement(
        "Trail",
        Map.of("Service", "cloudtrail.amazonaws.com"),
        List.of("kms:DescribeKey", "kms:GenerateDataKey*"),
        Map.of("StringEquals", Map.of("aws:SourceArn", trail)));
  }

  private static Map<String, Object> statement(
      String sid, Map<String, String> principal, List<String> actions, Map<String, Object> only) {
    Map<String, Object> statement = new TreeMap<>();
    statement.put("Sid", sid);
    statement.put("Effect", "Allow");
    statement.put("Principal", principal);
    statement.put("Action", actions);
    // In a key's policy this means the key.
    statement.put("Resource", "*");
    if (!only.isEmpty()) {
      statement.put("Condition", only);
    }
    return statement;
  }

  private String partition() {
    return ConnectArn.partitionOf(environment.region());
  }

  private String urlSuffix() {
    return environment.region().startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  }
}
