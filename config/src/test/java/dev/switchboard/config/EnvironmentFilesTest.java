package dev.switchboard.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.annotations.IdentityManagement;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.environment.Environments;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The environment files beside this module are complete and differ where environments should. */
class EnvironmentFilesTest {
  private static final EnvironmentReader READER = EnvironmentReader.in(Path.of("."));

  @Test
  void allAreInOrder() {
    Environments all = READER.readAll();
    assertThat(all.problems()).isEmpty();
    assertThat(all.environments())
        .extracting(Environment::name)
        .containsExactly("development", "production", "staging");
  }

  @Test
  void eachHasItsOwnAccountAndPrefix() {
    assertThat(READER.readAll().environments())
        .extracting(Environment::account)
        .doesNotHaveDuplicates();
    assertThat(READER.readAll().environments())
        .extracting(Environment::prefix)
        .doesNotHaveDuplicates();
  }

  @Test
  void developmentIsCheapAndDisposable() {
    Environment development = READER.read("development");
    assertThat(development.amazonConnect().identityManagement())
        .contains(IdentityManagement.CONNECT_MANAGED);
    assertThat(development.monitoring().alarms().enabled()).isFalse();
    assertThat(development.monitoring().cloudWatch().detailedMetrics()).isFalse();
    assertThat(development.security().callRecording().enabled()).isFalse();
    assertThat(development.deployment().enableTerminationProtection()).isFalse();
  }

  @Test
  void stagingAlarmsItsOwnTopic() {
    Environment staging = READER.read("staging");
    assertThat(staging.amazonConnect().identityManagement()).contains(IdentityManagement.SAML);
    assertThat(staging.monitoring().alarms().snsTopicArn().orElseThrow())
        .contains(staging.account());
  }

  @Test
  void productionKeepsAndProtectsWhatItHas() {
    Environment production = READER.read("production");
    assertThat(production.amazonConnect().identityManagement()).contains(IdentityManagement.SAML);
    assertThat(production.deployment().enableTerminationProtection()).isTrue();
    assertThat(production.deployment().retainData()).isTrue();
    assertThat(production.security().enableEncryption()).isTrue();
    assertThat(production.security().callRecording().retentionDays()).isEqualTo(90);
    assertThat(production.backupAndRecovery().crossRegionReplication().destinationRegion())
        .contains("us-west-2");
    assertThat(production.queue("SalesQueue").maxContacts()).contains(100);
    assertThat(production.queue("SupportQueue").maxContacts()).contains(150);
  }
}
