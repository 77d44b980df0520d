package dev.switchboard.environment;

import java.util.Optional;

/**
 * Backups and copies: the group {@code backupAndRecovery}.
 *
 * @param s3Versioning whether buckets keep earlier versions
 */
public record BackupAndRecovery(
    DynamoDbBackup dynamoDbBackup,
    boolean s3Versioning,
    CrossRegionReplication crossRegionReplication) {

  /**
   * Backups of tables.
   *
   * @param enabled whether the backup stack exists
   * @param pointInTimeRecovery whether tables can be restored to any second of the last 35 days
   */
  public record DynamoDbBackup(boolean enabled, boolean pointInTimeRecovery) {}

  /** Copies in another region; the destination is set when enabled. */
  public record CrossRegionReplication(boolean enabled, Optional<String> destinationRegion) {}

  /** The same where copies go, which are not copied further. */
  BackupAndRecovery inAnotherRegion() {
    return new BackupAndRecovery(
        new DynamoDbBackup(false, dynamoDbBackup.pointInTimeRecovery()),
        s3Versioning,
        new CrossRegionReplication(false, Optional.empty()));
  }
}
