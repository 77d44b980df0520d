package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.iam.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.amazon.awscdk.services.connect.CfnInstanceStorageConfig;
import software.amazon.awscdk.services.iam.CfnRolePolicy;
import software.constructs.Construct;

/**
 * What tells an instance where one kind of data goes. CloudFormation's type knows six kinds of
 * data; the others are associated by a custom resource.
 */
final class StorageConfig {
  /** The kinds that {@code AWS::Connect::InstanceStorageConfig} accepts. */
  private static final Set<String> OF_CLOUDFORMATION =
      Set.of(
          "CHAT_TRANSCRIPTS",
          "CALL_RECORDINGS",
          "SCHEDULED_REPORTS",
          "MEDIA_STREAMS",
          "CONTACT_TRACE_RECORDS",
          "AGENT_EVENTS");

  private final String type;
  private final String member;
  private final Map<String, Object> config;
  private final List<Map<String, Object>> rights;

  private StorageConfig(
      String type, String member, Map<String, Object> config, List<Map<String, Object>> rights) {
    this.type = type;
    this.member = member;
    this.config = config;
    this.rights = rights;
  }

  /** In a bucket. */
  static StorageConfig ofBucket(String name, String prefix, Optional<String> key) {
    Map<String, Object> config = new TreeMap<>();
    config.put("BucketName", name);
    config.put("BucketPrefix", prefix);
    key.ifPresent(arn -> config.put("EncryptionConfig", encryption(arn)));
    List<Map<String, Object>> rights = new ArrayList<>();
    rights.add(
        Policy.allow(
            List.of("s3:GetBucketAcl", "s3:GetBucketLocation"),
            List.of("arn:" + Aws.PARTITION + ":s3:::" + name)));
    key.ifPresent(arn -> rights.add(useOf(arn)));
    return new StorageConfig("S3", "S3Config", config, rights);
  }

  /** In a data stream. */
  static StorageConfig ofStream(String arn) {
    return new StorageConfig(
        "KINESIS_STREAM",
        "KinesisStreamConfig",
        Map.of("StreamArn", arn),
        List.of(Policy.allow(List.of("kinesis:DescribeStream"), List.of(arn))));
  }

  /** In a delivery stream. */
  static StorageConfig ofDeliveryStream(String arn) {
    return new StorageConfig(
        "KINESIS_FIREHOSE",
        "KinesisFirehoseConfig",
        Map.of("FirehoseArn", arn),
        List.of(Policy.allow(List.of("firehose:DescribeDeliveryStream"), List.of(arn))));
  }

  /** In video streams. */
  static StorageConfig ofVideoStreams(String prefix, int retentionHours, String key) {
    return new StorageConfig(
        "KINESIS_VIDEO_STREAM",
        "KinesisVideoStreamConfig",
        new TreeMap<>(
            new TreeMap<>(
                Map.of(
                    "Prefix",
                    prefix,
                    "RetentionPeriodHours",
                    retentionHours,
                    "EncryptionConfig",
                    encryption(key)))),
        List.of(useOf(key)));
  }

  private static Map<String, Object> encryption(String key) {
    return new TreeMap<>(Map.of("EncryptionType", "KMS", "KeyId", key));
  }

  /** Amazon Connect uses the key by a grant that is made on behalf of who associates it. */
  private static Map<String, Object> useOf(String key) {
    return Policy.allow(
        List.of("kms:CreateGrant", "kms:DescribeKey", "kms:RetireGrant"), List.of(key));
  }

  /**
   * Adds it to a scope; the id is contract.
   *
   * @param data the kind of data
   */
  void add(Construct scope, String id, IInstance instance, String data) {
    CfnResource resource =
        OF_CLOUDFORMATION.contains(data)
            ? ofCloudFormation(scope, id, instance, data)
            : custom(scope, id, instance, data);
    ConnectStack.pace(scope, id, resource);
  }

  private CfnResource ofCloudFormation(
      Construct scope, String id, IInstance instance, String data) {
    return new CfnResource(
        scope,
        id,
        CfnResourceProps.builder()
            .type(CfnInstanceStorageConfig.CFN_RESOURCE_TYPE_NAME)
            .properties(
                new TreeMap<>(
                    Map.of(
                        "InstanceArn",
                        instance.getInstanceArn(),
                        "ResourceType",
                        data,
                        "StorageType",
                        type,
                        member,
                        config)))
            .build());
  }

  private CfnResource custom(Construct scope, String id, IInstance instance, String data) {
    String token = ConnectHandler.INSTANCE_STORAGE.serviceToken(scope, instance);
    CfnRolePolicy policy =
        CfnRolePolicy.Builder.create(scope, id + "Rights")
            .policyName(id)
            .roleName(ConnectHandler.INSTANCE_STORAGE.roleName(scope))
            .policyDocument(Policy.of(rights))
            .build();
    CfnResource resource =
        new CfnResource(
            scope,
            id,
            CfnResourceProps.builder()
                .type("Custom::SwitchboardInstanceStorage")
                .properties(
                    new TreeMap<>(
                        Map.of(
                            "ServiceToken",
                            token,
                            "InstanceArn",
                            instance.getInstanceArn(),
                            "ResourceType",
                            data,
                            "StorageType",
                            type,
                            member,
                            config)))
                .build());
    resource.addResourceDependency(policy);
    return resource;
  }
}
