package dev.switchboard.environment;

import java.util.Optional;

/**
 * Encryption, recordings and audit: the group {@code security}.
 *
 * @param enableEncryption whether tables, topics, logs and vaults use a customer managed key
 * @param kmsKeyId an existing key's alias or ARN; empty means one is created
 */
public record Security(
    boolean enableEncryption,
    Optional<String> kmsKeyId,
    CallRecording callRecording,
    ContactLens contactLens,
    CloudTrail cloudTrail) {

  /**
   * Where recordings go.
   *
   * @param enabled whether the instance has storage for recordings
   * @param encryptionEnabled whether they are encrypted with the instance's key
   * @param s3Bucket an existing bucket; empty means one is created
   * @param retentionDays when recordings expire
   */
  public record CallRecording(
      boolean enabled, boolean encryptionEnabled, Optional<String> s3Bucket, int retentionDays) {}

  /**
   * Analysis of contacts.
   *
   * @param enabled whether flows may analyse contacts
   * @param redactPii whether every flow that does must redact personal data
   */
  public record ContactLens(boolean enabled, boolean redactPii) {}

  /** The environment's own trail; off where the organisation has one. */
  public record CloudTrail(boolean enabled) {}

  /** The same with a key and a bucket of its own; a key's alias may exist there as well. */
  Security inAnotherRegion() {
    return new Security(
        enableEncryption,
        kmsKeyId.filter(key -> key.startsWith("alias/")),
        new CallRecording(
            callRecording.enabled(),
            callRecording.encryptionEnabled(),
            Optional.empty(),
            callRecording.retentionDays()),
        contactLens,
        new CloudTrail(false));
  }
}
