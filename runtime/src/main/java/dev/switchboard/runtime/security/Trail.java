package dev.switchboard.runtime.security;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.storage.Bucket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.cloudtrail.CfnTrail;

/**
 * The environment's own record of who did what in its account, for whom no organisation keeps one.
 */
public final class Trail extends ConnectStack {
  private Trail(ContactCenterApp center) {
    super(center, "Trail", "Record of who did what in the contact center's account");
    String name = center.stackName("trail");
    String arn = arn(center.environment(), name);
    Bucket bucket =
        Bucket.Builder.create(this, "TrailBucket")
            .key(KeyPurpose.BUCKETS)
            .replicated()
            .allow(bucketArn -> delivery("s3:GetBucketAcl", bucketArn, arn, Map.of()))
            .allow(
                bucketArn ->
                    delivery(
                        "s3:PutObject",
                        bucketArn + "/AWSLogs/" + center.environment().account() + "/*",
                        arn,
                        Map.of("s3:x-amz-acl", "bucket-owner-full-control")))
            .build();
    CfnTrail trail =
        CfnTrail.Builder.create(this, "Trail")
            .trailName(name)
            .isLogging(true)
            .isMultiRegionTrail(true)
            .includeGlobalServiceEvents(true)
            .enableLogFileValidation(true)
            .s3BucketName(bucket.getRef())
            .kmsKeyId(center.keys().arn(KeyPurpose.BUCKETS).orElse(null))
            .build();
    trail.addResourceDependency(bucket.policy());
  }

  /** Keeps the record, if the environment wants that. */
  public static void create(ContactCenterApp center) {
    if (center.environment().security().cloudTrail().enabled()) {
      new Trail(center);
    }
  }

  /** The ARN of an environment's trail. */
  static String arn(Environment environment, String name) {
    return "arn:"
        + ConnectArn.partitionOf(environment.region())
        + ":cloudtrail:"
        + environment.region()
        + ":"
        + environment.account()
        + ":trail/"
        + name;
  }

  private static Map<String, Object> delivery(
      String action, String resource, String trailArn, Map<String, String> also) {
    Map<String, String> equal = new TreeMap<>(also);
    equal.put("aws:SourceArn", trailArn);
    return new TreeMap<>(
        Map.of(
            "Effect", "Allow",
            "Principal", Map.of("Service", "cloudtrail.amazonaws.com"),
            "Action", action,
            "Resource", List.of(resource),
            "Condition", Map.of("StringEquals", equal)));
  }
}
