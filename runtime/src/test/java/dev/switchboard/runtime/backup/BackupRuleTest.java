package dev.switchboard.runtime.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What AWS Backup accepts of a rule's lifecycle. */
class BackupRuleTest {
  @Test
  void staysInColdStorageForNinetyDays() {
    assertThat(new BackupRule("monthly", "cron(0 3 1 * ? *)", Optional.of(30), 120).keptDays())
        .isEqualTo(120);
    assertThatThrownBy(() -> new BackupRule("daily", "cron(0 2 * * ? *)", Optional.of(7), 30))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "backup rule daily: is kept 30 days, but what moves to cold storage after 7 days is"
                + " kept 97 days at least");
  }

  @Test
  void keepsAsLongAsItLikesOtherwise() {
    assertThat(new BackupRule("daily", "cron(0 2 * * ? *)", Optional.empty(), 1).keptDays())
        .isOne();
  }
}
