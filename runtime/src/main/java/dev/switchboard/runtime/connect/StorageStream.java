package dev.switchboard.runtime.connect;

import dev.switchboard.environment.Environment;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.kinesis.CfnStream;
import software.constructs.Construct;

/** A Kinesis data stream for what an instance streams, always encrypted. */
final class StorageStream {
  private final CfnStream stream;

  /**
   * Adds a stream.
   *
   * @param key the ARN of its key; empty leaves it to the key of AWS for Kinesis
   * @param shards how many; 0 scales by itself
   */
  StorageStream(
      Construct scope,
      String id,
      Optional<String> key,
      int retentionHours,
      int shards,
      Map<String, String> tags,
      Environment environment) {
    stream =
        CfnStream.Builder.create(scope, id)
            .retentionPeriodHours(retentionHours)
            .shardCount(shards == 0 ? null : shards)
            .streamModeDetails(
                CfnStream.StreamModeDetailsProperty.builder()
                    .streamMode(shards == 0 ? "ON_DEMAND" : "PROVISIONED")
                    .build())
            .streamEncryption(
                CfnStream.StreamEncryptionProperty.builder()
                    .encryptionType("KMS")
                    .keyId(key.orElse("alias/aws/kinesis"))
                    .build())
            .tags(ResourceBuilder.cfnTags(tags))
            .build();
    if (environment.deployment().retainData()) {
      stream.applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
  }

  String arn() {
    return stream.getAttrArn();
  }
}
