package dev.switchboard.environment;

import dev.switchboard.annotations.IdentityManagement;
import java.util.Optional;

/**
 * What an environment says of the instance: the group {@code amazonConnect}. An empty value leaves
 * what the {@code @Instance} annotation says.
 *
 * @param region the instance's region, always the deployment's
 * @param directoryId the directory of {@link IdentityManagement#EXISTING_DIRECTORY}
 */
public record ConnectSettings(
    Optional<String> instanceAlias,
    String region,
    Optional<IdentityManagement> identityManagement,
    Optional<String> directoryId,
    Optional<Boolean> inboundCallsEnabled,
    Optional<Boolean> outboundCallsEnabled,
    Optional<Boolean> contactFlowLogsEnabled,
    Optional<Boolean> contactLensEnabled,
    Optional<Boolean> earlyMediaEnabled,
    Encryption encryption) {

  /**
   * How what the instance stores is encrypted: recordings, transcripts, reports.
   *
   * @param enabled whether with a customer managed key
   * @param kmsKeyArn an existing key; empty means one is created
   */
  public record Encryption(boolean enabled, Optional<String> kmsKeyArn) {}

  /** The same in another region, with a key of its own. */
  ConnectSettings inRegion(String another) {
    return new ConnectSettings(
        instanceAlias,
        another,
        identityManagement,
        directoryId,
        inboundCallsEnabled,
        outboundCallsEnabled,
        contactFlowLogsEnabled,
        contactLensEnabled,
        earlyMediaEnabled,
        new Encryption(encryption.enabled(), Optional.empty()));
  }
}
