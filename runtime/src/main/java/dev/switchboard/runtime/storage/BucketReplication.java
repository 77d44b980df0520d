package dev.switchboard.runtime.storage;

import dev.switchboard.runtime.iam.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRolePolicy;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.constructs.Construct;

/**
 * Copies what comes into a bucket to one in another region. Deletions are not copied: who deletes
 * by mistake, or in anger, deletes once.
 */
final class BucketReplication {
  private final Construct scope;
  private final String id;
  private final Optional<String> key;
  private final BucketReplica replica;
  private final CfnRole role;

  BucketReplication(Construct scope, String id, Optional<String> key, BucketReplica replica) {
    this.scope = scope;
    this.id = id;
    this.key = key;
    this.replica = replica;
    role =
        CfnRole.Builder.create(scope, id + "ReplicationRole")
            .assumeRolePolicyDocument(Policy.trust("s3.amazonaws.com"))
            .build();
  }

  CfnBucket.ReplicationConfigurationProperty configuration() {
    return CfnBucket.ReplicationConfigurationProperty.builder()
        .role(role.getAttrArn())
        .rules(
            List.of(
                CfnBucket.ReplicationRuleProperty.builder()
                    .id("OtherRegion")
                    .priority(1)
                    .status("Enabled")
                    .filter(CfnBucket.ReplicationRuleFilterProperty.builder().prefix("").build())
                    .deleteMarkerReplication(
                        CfnBucket.DeleteMarkerReplicationProperty.builder()
                            .status("Disabled")
                            .build())
                    .sourceSelectionCriteria(
                        key.isEmpty()
                            ? null
                            : CfnBucket.SourceSelectionCriteriaProperty.builder()
                                .sseKmsEncryptedObjects(
                                    CfnBucket.SseKmsEncryptedObjectsProperty.builder()
                                        .status("Enabled")
                                        .build())
                                .build())
                    .destination(
                        CfnBucket.ReplicationDestinationProperty.builder()
                            .bucket(replica.bucketArn())
                            .encryptionConfiguration(
                                replica
                                    .keyArn()
                                    .filter(k -> key.isPresent())
                                    .map(
                                        k ->
                                            CfnBucket.EncryptionConfigurationProperty.builder()
                                                .replicaKmsKeyId(k)
                                                .build())
                                    .orElse(null))
                            .build())
                    .build()))
        .build();
  }

  /** Gives the role its rights, which name the bucket that names the role. */
  void allow(Bucket bucket) {
    List<Map<String, Object>> statements = new ArrayList<>();
    statements.add(
        Policy.allow(
            List.of("s3:GetReplicationConfiguration", "s3:ListBucket"),
            List.of(bucket.bucketArn())));
    statements.add(
        Policy.allow(
            List.of(
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionTagging"),
            List.of(bucket.bucketArn() + "/*")));
    statements.add(
        Policy.allow(
            List.of("s3:ReplicateObject", "s3:ReplicateTags"),
            List.of(replica.bucketArn() + "/*")));
    key.map(arn -> Policy.allow(List.of("kms:Decrypt"), List.of(arn))).ifPresent(statements::add);
    replica
        .keyArn()
        .filter(k -> key.isPresent())
        .map(arn -> Policy.allow(List.of("kms:Encrypt", "kms:GenerateDataKey"), List.of(arn)))
        .ifPresent(statements::add);
    CfnRolePolicy.Builder.create(scope, id + "ReplicationRights")
        .roleName(role.getRef())
        .policyName("replication")
        .policyDocument(Policy.of(statements))
        .build();
  }
}
