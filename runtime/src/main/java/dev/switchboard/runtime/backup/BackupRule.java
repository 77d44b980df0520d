package dev.switchboard.runtime.backup;

import java.util.Optional;

/**
 * When tables are backed up, and how long backups are kept.
 *
 * @param name of the rule
 * @param schedule when, in UTC
 * @param coldAfterDays when a backup moves to cold storage
 * @param keptDays when it is deleted
 */
record BackupRule(String name, String schedule, Optional<Integer> coldAfterDays, int keptDays) {
  /**
   * What is in cold storage is paid for at least this long, and AWS Backup refuses a rule that
   * deletes it earlier.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html">Lifecycle</a>
   */
  static final int LEAST_COLD_DAYS = 90;

  BackupRule {
    if (coldAfterDays.isPresent() && keptDays < coldAfterDays.get() + LEAST_COLD_DAYS) {
      throw new IllegalArgumentException(
          "backup rule "
              + name
              + ": is kept "
              + keptDays
              + " days, but what moves to cold storage after "
              + coldAfterDays.get()
              + " days is kept "
              + (coldAfterDays.get() + LEAST_COLD_DAYS)
              + " days at least");
    }
  }
}
