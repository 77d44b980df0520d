package dev.switchboard.runtime.storage;

import dev.switchboard.environment.DynamicConfiguration.Capacity;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.MultiRegion;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.CfnGlobalTable;
import software.amazon.awscdk.services.dynamodb.CfnGlobalTableProps;
import software.constructs.Construct;

/**
 * A table that is encrypted, restorable to any second, backed up, and in both regions, as far as
 * the environment asks. It is a global table from the start, since a second region could not be
 * added to a table of another type without replacing it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dynamodb-globaltable.html">AWS::DynamoDB::GlobalTable</a>
 */
public class Table extends CfnGlobalTable {
  /** The tag by which the backup stack finds what it backs up. */
  public static final String BACKUP_TAG = "backup";

  /** Above this share of its capacity a table scales up. */
  private static final int TARGET_UTILIZATION_PERCENT = 70;

  private Table(Construct scope, String id, CfnGlobalTableProps props) {
    super(scope, id, props);
  }

  /** Builds a table. */
  public static final class Builder {
    private final ConnectStack scope;
    private final ContactCenterApp center;
    private final Environment environment;
    private final String id;
    private final List<KeySchemaProperty> key = new ArrayList<>();
    private final List<AttributeDefinitionProperty> attributes = new ArrayList<>();
    private String name;
    private String expiry;
    private boolean stream;
    private Optional<Capacity> provisioned = Optional.empty();

    private Builder(ConnectStack scope, String id) {
      this.scope = scope;
      this.id = id;
      center = ConnectStack.centerOf(scope).orElseThrow();
      environment = center.environment();
    }

    /** Starts a table in a stack; the id is contract. */
    public static Builder create(ConnectStack scope, String id) {
      return new Builder(scope, id);
    }

    /** Its name, in both regions. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The text that says where an item is. */
    public Builder partitionKey(String attribute) {
      return key(attribute, "HASH");
    }

    /** The text that orders the items of one partition. */
    public Builder sortKey(String attribute) {
      return key(attribute, "RANGE");
    }

    private Builder key(String attribute, String type) {
      key.add(KeySchemaProperty.builder().attributeName(attribute).keyType(type).build());
      attributes.add(
          AttributeDefinitionProperty.builder()
              .attributeName(attribute)
              .attributeType("S")
              .build());
      return this;
    }

    /** The attribute with the second at which an item expires. */
    public Builder timeToLive(String attribute) {
      this.expiry = attribute;
      return this;
    }

    /** Lets functions follow its changes. */
    public Builder stream() {
      this.stream = true;
      return this;
    }

    /** Pays as an environment's file says; without it, each request is paid. */
    public Builder capacity(Capacity capacity) {
      provisioned = Optional.of(capacity).filter(c -> c.mode() == Capacity.Mode.PROVISIONED);
      return this;
    }

    /** Adds it to the stack; a second region has a replica of the first one's instead. */
    public Optional<Table> build() {
      if (!center.isHome()) {
        return Optional.empty();
      }
      MultiRegion regions = environment.multiRegion();
      Optional<String> second = regions.secondaryRegion().filter(region -> regions.enabled());
      List<ReplicaSpecificationProperty> replicas = new ArrayList<>();
      replicas.add(replica(center));
      second.map(center::inRegion).map(this::replica).ifPresent(replicas::add);
      Table table =
          new Table(
              scope,
              id,
              CfnGlobalTableProps.builder()
                  .tableName(name)
                  .keySchema(key)
                  .attributeDefinitions(attributes)
                  .billingMode(provisioned.isPresent() ? "PROVISIONED" : "PAY_PER_REQUEST")
                  .writeProvisionedThroughputSettings(
                      provisioned.map(Builder::writeCapacity).orElse(null))
                  .sseSpecification(
                      SSESpecificationProperty.builder().sseEnabled(true).sseType("KMS").build())
                  .streamSpecification(
                      stream || second.isPresent()
                          ? StreamSpecificationProperty.builder()
                              .streamViewType("NEW_AND_OLD_IMAGES")
                              .build()
                          : null)
                  .timeToLiveSpecification(
                      expiry == null
                          ? null
                          : TimeToLiveSpecificationProperty.builder()
                              .enabled(true)
                              .attributeName(expiry)
                              .build())
                  .replicas(replicas)
                  .build());
      table.applyRemovalPolicy(
          environment.deployment().retainData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
      return Optional.of(table);
    }

    private ReplicaSpecificationProperty replica(ContactCenterApp where) {
      Optional<String> keyArn = where.keys().arn(KeyPurpose.TABLES);
      return ReplicaSpecificationProperty.builder()
          .region(where.environment().region())
          .pointInTimeRecoverySpecification(
              PointInTimeRecoverySpecificationProperty.builder()
                  .pointInTimeRecoveryEnabled(
                      environment.backupAndRecovery().dynamoDbBackup().pointInTimeRecovery())
                  .build())
          .deletionProtectionEnabled(environment.deployment().enableTerminationProtection())
          .sseSpecification(
              keyArn
                  .map(arn -> ReplicaSSESpecificationProperty.builder().kmsMasterKeyId(arn).build())
                  .orElse(null))
          .readProvisionedThroughputSettings(provisioned.map(Builder::readCapacity).orElse(null))
          .tags(tags())
          .build();
    }

    /** The tags of the environment, which the CDK can't put on a replica. */
    private List<CfnTag> tags() {
      Map<String, String> tags = new TreeMap<>(environment.tags());
      tags.put(BACKUP_TAG, "true");
      return tags.entrySet().stream()
          .map(tag -> CfnTag.builder().key(tag.getKey()).value(tag.getValue()).build())
          .toList();
    }

    private static WriteProvisionedThroughputSettingsProperty writeCapacity(Capacity capacity) {
      return WriteProvisionedThroughputSettingsProperty.builder()
          .writeCapacityAutoScalingSettings(scaling(capacity))
          .build();
    }

    private static ReadProvisionedThroughputSettingsProperty readCapacity(Capacity capacity) {
      return ReadProvisionedThroughputSettingsProperty.builder()
          .readCapacityAutoScalingSettings(scaling(capacity))
          .build();
    }

    private static CapacityAutoScalingSettingsProperty scaling(Capacity capacity) {
      return CapacityAutoScalingSettingsProperty.builder()
          .minCapacity(capacity.minUnits())
          .maxCapacity(capacity.maxUnits())
          .targetTrackingScalingPolicyConfiguration(
              TargetTrackingScalingPolicyConfigurationProperty.builder()
                  .targetValue(TARGET_UTILIZATION_PERCENT)
                  .build())
          .build();
    }
  }
}
