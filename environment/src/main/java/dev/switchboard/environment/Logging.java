package dev.switchboard.environment;

import java.util.Optional;

/** What is logged and how long it is kept: the group {@code logging}. */
public record Logging(LogLevel logLevel, CloudWatch cloudWatch, Archive s3) {

  /**
   * Log levels of the Lambda functions.
   *
   * @param defaultLevel of their own code
   * @param amazonConnect of the classes that talk to Amazon Connect
   * @param system of the Lambda service's own lines
   */
  public record LogLevel(Level defaultLevel, Level amazonConnect, Level system) {}

  /** A log level. */
  public enum Level {
    /** Everything. */
    TRACE,
    /** What helps while developing. */
    DEBUG,
    /** What happens. */
    INFO,
    /** What looks wrong. */
    WARN,
    /** What failed. */
    ERROR
  }

  /** How long the flow logs of {@code /aws/connect/<alias>} are kept. */
  public record CloudWatch(int retentionInDays) {}

  /**
   * The archive of flow logs.
   *
   * @param bucketName an existing bucket; empty means one is created
   * @param prefix what the keys of its objects start with
   */
  public record Archive(boolean enabled, Optional<String> bucketName, String prefix) {}

  /** The same with a bucket of its own. */
  Logging inAnotherRegion() {
    return new Logging(
        logLevel, cloudWatch, new Archive(s3.enabled(), Optional.empty(), s3.prefix()));
  }
}
