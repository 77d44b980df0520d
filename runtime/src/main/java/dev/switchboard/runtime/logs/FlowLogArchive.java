package dev.switchboard.runtime.logs;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Logging.Archive;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.security.KeyPurpose;
import dev.switchboard.runtime.storage.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.kinesisfirehose.CfnDeliveryStream;
import software.amazon.awscdk.services.logs.CfnSubscriptionFilter;

/** Sends what flows log to a bucket as well, where it may stay when the log group forgot it. */
public final class FlowLogArchive {
  private static final int BUFFER_SECONDS = 300;
  private static final int BUFFER_MEGABYTES = 5;

  private final ContactCenterApp center;
  private final Environment environment;
  private final Archive archive;
  private final ConnectStack stack;
  private final Optional<String> key;

  private FlowLogArchive(ContactCenterApp center) {
    this.center = center;
    environment = center.environment();
    archive = environment.logging().s3();
    stack = new LogsStack(center, "Logs", "Archive of the contact center's flow logs");
    key =
        archive.bucketName().isPresent() ? Optional.empty() : center.keys().arn(KeyPurpose.BUCKETS);
  }

  /** Archives the flow logs of a contact center, if its environment wants that. */
  public static void create(ContactCenterApp center) {
    if (center.environment().logging().s3().enabled()) {
      center
          .flowLogGroup()
          .ifPresent(
              group -> {
                FlowLogArchive flowLogs = new FlowLogArchive(center);
                flowLogs.subscribe(group, flowLogs.stream(flowLogs.bucketArn()));
              });
    }
  }

  private String bucketArn() {
    return archive
        .bucketName()
        .map(name -> "arn:" + partition() + ":s3:::" + name)
        .orElseGet(
            () -> Bucket.Builder.create(stack, "FlowLogArchive").replicated().build().bucketArn());
  }

  private String stream(String bucketArn) {
    List<Map<String, Object>> rights = new ArrayList<>();
    rights.add(
        Policy.allow(
            List.of("s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"),
            List.of(bucketArn)));
    rights.add(
        Policy.allow(
            List.of("s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"),
            List.of(bucketArn + "/" + archive.prefix() + "*")));
    key.map(arn -> Policy.allow(List.of("kms:Decrypt", "kms:GenerateDataKey"), List.of(arn)))
        .ifPresent(rights::add);
    CfnRole role = role("FlowLogDelivery", "firehose.amazonaws.com", rights);
    return CfnDeliveryStream.Builder.create(stack, "FlowLogStream")
        .deliveryStreamType("DirectPut")
        .deliveryStreamEncryptionConfigurationInput(
            CfnDeliveryStream.DeliveryStreamEncryptionConfigurationInputProperty.builder()
                .keyType("AWS_OWNED_CMK")
                .build())
        .extendedS3DestinationConfiguration(
            CfnDeliveryStream.ExtendedS3DestinationConfigurationProperty.builder()
                .bucketArn(bucketArn)
                .roleArn(role.getAttrArn())
                .prefix(archive.prefix())
                .errorOutputPrefix(archive.prefix() + "failed/")
                // What CloudWatch sends is compressed already.
                .compressionFormat("UNCOMPRESSED")
                .bufferingHints(
                    CfnDeliveryStream.BufferingHintsProperty.builder()
                        .intervalInSeconds(BUFFER_SECONDS)
                        .sizeInMBs(BUFFER_MEGABYTES)
                        .build())
                .build())
        .build()
        .getAttrArn();
  }

  private void subscribe(String group, String streamArn) {
    CfnRole role =
        role(
            "FlowLogSubscription",
            "logs.amazonaws.com",
            List.of(
                Policy.allow(
                    List.of("firehose:PutRecord", "firehose:PutRecordBatch"), List.of(streamArn))));
    CfnSubscriptionFilter.Builder.create(stack, "FlowLogFilter")
        .logGroupName(group)
        .destinationArn(streamArn)
        .roleArn(role.getAttrArn())
        .filterPattern("")
        .build();
  }

  private CfnRole role(String id, String service, List<Map<String, Object>> rights) {
    return CfnRole.Builder.create(stack, id + "Role")
        .assumeRolePolicyDocument(Policy.trust(service, environment.account()))
        .policies(
            List.of(
                CfnRole.PolicyProperty.builder()
                    .policyName("flow-logs")
                    .policyDocument(Policy.of(rights))
                    .build()))
        .build();
  }

  private String partition() {
    return ConnectArn.partitionOf(center.environment().region());
  }
}
