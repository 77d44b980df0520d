package com.example.acme.data;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.CfnTable;

/** The tables that the functions read and write: encrypted, paid by the request, with point in time recovery. */
final class DataStack extends ConnectStack {
  DataStack(ContactCenterApp center) {
    super(center, "Data", "Tables of the contact center's functions");
    table("Customers", text("${customerTable}"), "phoneNumber");
    table("Dispositions", text("${dispositionTable}"), "contactId")
        .setTimeToLiveSpecification(
            CfnTable.TimeToLiveSpecificationProperty.builder()
                .enabled(true)
                .attributeName("expiresAt")
                .build());
  }

  private CfnTable table(String id, String name, String key) {
    CfnTable table =
        CfnTable.Builder.create(this, id)
            .tableName(name)
            .billingMode("PAY_PER_REQUEST")
            .keySchema(
                List.of(
                    CfnTable.KeySchemaProperty.builder().attributeName(key).keyType("HASH").build()))
            .attributeDefinitions(
                List.of(
                    CfnTable.AttributeDefinitionProperty.builder()
                        .attributeName(key)
                        .attributeType("S")
                        .build()))
            .pointInTimeRecoverySpecification(
                CfnTable.PointInTimeRecoverySpecificationProperty.builder()
                    .pointInTimeRecoveryEnabled(
                        settings().backupAndRecovery().dynamoDbBackup().pointInTimeRecovery())
                    .build())
            .sseSpecification(CfnTable.SSESpecificationProperty.builder().sseEnabled(true).build())
            .build();
    table.applyRemovalPolicy(
        settings().deployment().retainData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
    return table;
  }
}
