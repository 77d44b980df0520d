package dev.switchboard.runtime.storage;

import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a role needs to use a table, its key included. */
public final class TableRights {
  private TableRights() {}

  /**
   * The statements that allow actions on a table. The table goes by its name, so that whoever uses
   * it need not wait for it.
   *
   * @param actions such as {@code dynamodb:GetItem}
   */
  public static List<Map<String, Object>> of(
      ContactCenterApp center, String tableName, List<String> actions) {
    String region = center.environment().region();
    List<Map<String, Object>> statements = new ArrayList<>();
    statements.add(
        Policy.allow(
            actions,
            List.of(
                "arn:"
                    + ConnectArn.partitionOf(region)
                    + ":dynamodb:"
                    + region
                    + ":"
                    + center.environment().account()
                    + ":table/"
                    + tableName)));
    center
        .keys()
        .arn(KeyPurpose.TABLES)
        .map(
            key ->
                Policy.allow(
                    List.of("kms:Decrypt", "kms:DescribeKey"),
                    List.of(key),
                    Map.of(
                        "StringEquals",
                        Map.of("kms:ViaService", "dynamodb." + region + ".amazonaws.com"))))
        .ifPresent(statements::add);
    return statements;
  }
}
