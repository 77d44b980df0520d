package dev.switchboard.runtime.logs;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.storage.Bucket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bucket that the other buckets of a region log their accesses to. S3 writes there only with
 * its own keys.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html">Enabling
 *     server access logging</a>
 */
public final class AccessLogs {
  private static final int KEPT_DAYS = 365;

  private final String bucketName;

  private AccessLogs(ContactCenterApp center) {
    Environment environment = center.environment();
    bucketName =
        Bucket.Builder.create(
                new LogsStack(center, "AccessLogs", "Accesses to the contact center's buckets"),
                "AccessLogs")
            .withoutKey()
            .withoutAccessLogs()
            .expireAfterDays(KEPT_DAYS)
            .allow(arn -> delivery(environment, arn))
            .build()
            .getRef();
  }

  /** Those of a contact center in its region; made when first asked for. */
  public static AccessLogs of(ContactCenterApp center) {
    return center.part(AccessLogs.class, AccessLogs::new);
  }

  /** The bucket's name. */
  public String bucketName() {
    return bucketName;
  }

  private static Map<String, Object> delivery(Environment environment, String bucketArn) {
    return new TreeMap<>(
        Map.of(
            "Sid",
            "AccessLogs",
            "Effect",
            "Allow",
            "Principal",
            Map.of("Service", "logging.s3.amazonaws.com"),
            "Action",
            "s3:PutObject",
            "Resource",
            List.of(bucketArn + "/*"),
            "Condition",
            new TreeMap<>(
                Map.of(
                    "StringEquals",
                    Map.of("aws:SourceAccount", environment.account()),
                    "ArnLike",
                    Map.of(
                        "aws:SourceArn",
                        "arn:" + ConnectArn.partitionOf(environment.region()) + ":s3:::*")))));
  }
}
