package dev.switchboard.runtime.storage;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.logs.AccessLogs;
import dev.switchboard.runtime.regions.RecoveryStack;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CfnBucketPolicy;
import software.amazon.awscdk.services.s3.CfnBucketProps;
import software.constructs.Construct;

/**
 * A bucket that nobody outside reaches: private, encrypted, over TLS alone, its accesses logged;
 * with earlier versions and with a copy in another region, as far as the environment asks.
 */
public class Bucket extends CfnBucket {
  /** An earlier version is there to undo a mistake, which is noticed within this time. */
  private static final int EARLIER_VERSIONS_DAYS = 30;

  private String arn;
  private CfnBucketPolicy policy;

  private Bucket(Construct scope, String id, CfnBucketProps props) {
    super(scope, id, props);
  }

  /** Its ARN. */
  public String bucketArn() {
    if (arn == null) {
      arn = getAttrArn();
    }
    return arn;
  }

  /** Its policy, which services that write to it wait for. */
  public CfnBucketPolicy policy() {
    return policy;
  }

  /** Builds a bucket. */
  public static final class Builder {
    private final ConnectStack scope;
    private final ContactCenterApp center;
    private final Environment environment;
    private final String id;
    private final List<Function<String, Map<String, Object>>> statements = new ArrayList<>();
    private Optional<KeyPurpose> purpose = Optional.of(KeyPurpose.BUCKETS);
    private Integer expiryDays;
    private boolean replicated;
    private boolean replica;
    private boolean logged = true;

    private Builder(ConnectStack scope, String id) {
      this.scope = scope;
      this.id = id;
      center = ConnectStack.centerOf(scope).orElseThrow();
      environment = center.environment();
    }

    /** Starts a bucket in a stack; the id is contract. */
    public static Builder create(ConnectStack scope, String id) {
      return new Builder(scope, id);
    }

    /** Encrypts with the key of a purpose, if the environment has one; otherwise with S3's own. */
    public Builder key(KeyPurpose purpose) {
      this.purpose = Optional.of(purpose);
      return this;
    }

    /** Encrypts with S3's own keys, whatever the environment says. */
    public Builder withoutKey() {
      this.purpose = Optional.empty();
      return this;
    }

    /** Removes objects after some days. */
    public Builder expireAfterDays(int days) {
      this.expiryDays = days;
      return this;
    }

    /** Does not log its own accesses, since it is where accesses are logged. */
    public Builder withoutAccessLogs() {
      this.logged = false;
      return this;
    }

    /** Copies what comes in to the other region, if the environment has one for copies. */
    public Builder replicated() {
      this.replicated = true;
      return this;
    }

    /** The other end of a replication, which keeps versions whatever the environment says. */
    public Builder replica() {
      this.replica = true;
      return this;
    }

    /** Adds a statement to its policy, made of the bucket's ARN. */
    public Builder allow(Function<String, Map<String, Object>> statement) {
      statements.add(statement);
      return this;
    }

    /** Adds it to the stack. */
    public Bucket build() {
      Optional<String> key = purpose.flatMap(center.keys()::arn);
      Optional<BucketReplication> replication = replication(key);
      boolean versioned =
          replica || replication.isPresent() || environment.backupAndRecovery().s3Versioning();
      Bucket bucket =
          new Bucket(
              scope,
              id,
              CfnBucketProps.builder()
                  .bucketEncryption(encryption(key))
                  .publicAccessBlockConfiguration(
                      PublicAccessBlockConfigurationProperty.builder()
                          .blockPublicAcls(true)
                          .blockPublicPolicy(true)
                          .ignorePublicAcls(true)
                          .restrictPublicBuckets(true)
                          .build())
                  .ownershipControls(
                      OwnershipControlsProperty.builder()
                          .rules(
                              List.of(
                                  OwnershipControlsRuleProperty.builder()
                                      .objectOwnership("BucketOwnerEnforced")
                                      .build()))
                          .build())
                  .versioningConfiguration(
                      versioned
                          ? VersioningConfigurationProperty.builder().status("Enabled").build()
                          : null)
                  .lifecycleConfiguration(lifecycle(versioned))
                  .loggingConfiguration(
                      logged
                          ? LoggingConfigurationProperty.builder()
                              .destinationBucketName(AccessLogs.of(center).bucketName())
                              .logFilePrefix(center.stackName(id) + "/")
                              .build()
                          : null)
                  .replicationConfiguration(
                      replication.map(BucketReplication::configuration).orElse(null))
                  .build());
      bucket.applyRemovalPolicy(
          environment.deployment().retainData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
      statements.add(arn -> Policy.denyPlainTransport("s3:*", List.of(arn, arn + "/*")));
      bucket.policy =
          CfnBucketPolicy.Builder.create(scope, id + "Policy")
              .bucket(bucket.getRef())
              .policyDocument(
                  Policy.of(statements.stream().map(s -> s.apply(bucket.bucketArn())).toList()))
              .build();
      replication.ifPresent(r -> r.allow(bucket));
      return bucket;
    }

    private Optional<BucketReplication> replication(Optional<String> key) {
      if (!replicated || replica) {
        return Optional.empty();
      }
      return RecoveryStack.of(center)
          .map(
              there ->
                  new BucketReplication(scope, id, key, there.bucket(id, purpose, expiryDays)));
    }

    private static BucketEncryptionProperty encryption(Optional<String> key) {
      return BucketEncryptionProperty.builder()
          .serverSideEncryptionConfiguration(
              List.of(
                  ServerSideEncryptionRuleProperty.builder()
                      // Without it every object costs a request to KMS.
                      .bucketKeyEnabled(key.isPresent() ? true : null)
                      .serverSideEncryptionByDefault(
                          ServerSideEncryptionByDefaultProperty.builder()
                              .sseAlgorithm(key.isPresent() ? "aws:kms" : "AES256")
                              .kmsMasterKeyId(key.orElse(null))
                              .build())
                      .build()))
          .build();
    }

    private LifecycleConfigurationProperty lifecycle(boolean versioned) {
      List<Object> rules = new ArrayList<>();
      rules.add(
          RuleProperty.builder()
              .id("UnfinishedUploads")
              .status("Enabled")
              .abortIncompleteMultipartUpload(
                  AbortIncompleteMultipartUploadProperty.builder().daysAfterInitiation(7).build())
              .build());
      if (expiryDays != null) {
        rules.add(
            RuleProperty.builder()
                .id("Expiry")
                .status("Enabled")
                .expirationInDays(expiryDays)
                .build());
      }
      if (versioned) {
        // They expire rather than move: an archive's shortest paid stay is longer than they live.
        rules.add(
            RuleProperty.builder()
                .id("EarlierVersions")
                .status("Enabled")
                .noncurrentVersionExpiration(
                    NoncurrentVersionExpirationProperty.builder()
                        .noncurrentDays(EARLIER_VERSIONS_DAYS)
                        .build())
                .build());
      }
      return LifecycleConfigurationProperty.builder().rules(rules).build();
    }
  }
}
