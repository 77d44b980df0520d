package dev.switchboard.annotations;

/** Where an instance stores or streams data. */
public enum StorageType {
  /** In an S3 bucket. */
  S3,
  /** In a Kinesis data stream. */
  KINESIS_STREAM,
  /** In a Firehose delivery stream, which exists already. */
  KINESIS_FIREHOSE,
  /** In Kinesis video streams, which Amazon Connect creates by itself. */
  KINESIS_VIDEO_STREAM
}
