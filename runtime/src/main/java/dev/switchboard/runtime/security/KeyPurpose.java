package dev.switchboard.runtime.security;

import dev.switchboard.environment.Environment;
import java.util.Optional;

/** What a customer managed key encrypts, which decides whether there is one and which. */
public enum KeyPurpose {
  /** What the instance stores: recordings, transcripts, reports. */
  INSTANCE_STORAGE,
  /** Tables. */
  TABLES,
  /** Log groups. */
  LOGS,
  /** Topics. */
  TOPICS,
  /** Environment variables of functions, and the queue of their failed events. */
  FUNCTIONS,
  /** Buckets of the contact center's own. */
  BUCKETS,
  /** Vaults of backups. */
  BACKUPS;

  /** Whether the environment asks for a customer managed key. */
  boolean isWanted(Environment environment) {
    return this == INSTANCE_STORAGE
        ? environment.amazonConnect().encryption().enabled()
        : environment.security().enableEncryption();
  }

  /** The existing key that the environment names, by ARN or alias. */
  Optional<String> existing(Environment environment) {
    return this == INSTANCE_STORAGE
        ? environment.amazonConnect().encryption().kmsKeyArn()
        : environment.security().kmsKeyId();
  }
}
