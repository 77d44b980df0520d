package dev.switchboard.runtime.security;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.function.NodeFunction;
import dev.switchboard.runtime.iam.Policy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;

/**
 * The key behind an alias. Log groups and backup vaults take the ARN of a key and no alias, and
 * which key an alias stands for is only known in the account.
 */
final class KeyOfAlias {
  private final CfnResource key;

  KeyOfAlias(SecurityStack stack, Environment environment, String id, String alias) {
    String account = environment.account();
    String region = environment.region();
    String handler =
        new NodeFunction(
                stack,
                "KeyOfAliasHandler",
                "Finds the key behind an alias",
                "key-of-alias",
                List.of("custom-resource.mjs"))
            .withoutFailedEvents()
            .build(
                List.of(
                    Policy.allow(
                        List.of("kms:DescribeKey"),
                        List.of(
                            "arn:"
                                + ConnectArn.partitionOf(region)
                                + ":kms:"
                                + region
                                + ":"
                                + account
                                + ":key/*"),
                        Map.of("StringEquals", Map.of("kms:RequestAlias", alias)))))
            .getAttrArn();
    key =
        CfnResource.Builder.create(stack, id)
            .type("Custom::SwitchboardKeyOfAlias")
            .properties(new TreeMap<>(Map.of("ServiceToken", handler, "Alias", alias)))
            .build();
  }

  String keyArn() {
    return key.getAtt("KeyArn").toString();
  }
}
