package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares where the instance stores or streams data: a bucket or stream, and all data that goes
 * there. The bucket or stream is created, encrypted as the environment says and outlives its stack
 * where the environment retains data; or it exists already ({@link ImportExisting}), and the
 * environment's file gives its ARN under {@code existingResources.storages}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html">AWS::Connect::InstanceStorageConfig</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Storage {
  /** What goes there. The instance keeps each kind of data in one place only. */
  StoredData[] data();

  /** What it is. */
  StorageType type() default StorageType.S3;

  /**
   * What the keys of objects in a bucket, or the names of video streams, start with: at most 128
   * characters. Left out, a bucket keeps each kind of data under its name, such as {@code
   * call-recordings}, and video streams start with the stack's prefix.
   */
  String prefix() default "";

  /**
   * Days after which objects of a bucket expire; 0 keeps them. The environment's {@code
   * security.callRecording.retentionDays} wins for a bucket that holds call recordings.
   */
  int retentionDays() default 0;

  /** Hours that a stream keeps data: 24 to 8,760 of a data stream, 0 to 87,600 of video streams. */
  int retentionHours() default 24;

  /** The shards of a data stream; 0 scales by itself. */
  int shards() default 0;

  /** Tags of the bucket or stream. */
  Tag[] tags() default {};
}
