package dev.switchboard.runtime.regions;

import dev.switchboard.environment.BackupAndRecovery.CrossRegionReplication;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.backup.Vault;
import dev.switchboard.runtime.security.KeyPurpose;
import dev.switchboard.runtime.storage.Bucket;
import dev.switchboard.runtime.storage.BucketReplica;
import java.util.Optional;

/** The stack in another region that keeps copies of what this one holds. */
public final class RecoveryStack extends ConnectStack {
  private Vault vault;

  private RecoveryStack(ContactCenterApp there) {
    super(there, "Recovery", "Copies from the contact center's own region");
  }

  /** The one that an environment asks for; made when first asked for. */
  public static Optional<RecoveryStack> of(ContactCenterApp center) {
    CrossRegionReplication copies =
        center.environment().backupAndRecovery().crossRegionReplication();
    return copies
        .destinationRegion()
        .filter(region -> copies.enabled())
        .map(center::inRegion)
        .map(there -> there.part(RecoveryStack.class, RecoveryStack::new));
  }

  /** The ARN of the vault that keeps copies of backups, which is added when first asked for. */
  public String vaultArn() {
    if (vault == null) {
      vault = new Vault(this, center());
    }
    return vault.arn();
  }

  /** Adds the bucket that keeps the copies of one here. */
  public BucketReplica bucket(String id, Optional<KeyPurpose> purpose, Integer expiryDays) {
    Bucket.Builder builder = Bucket.Builder.create(this, id).replica();
    purpose.ifPresentOrElse(builder::key, builder::withoutKey);
    if (expiryDays != null) {
      builder.expireAfterDays(expiryDays);
    }
    return new BucketReplica(builder.build().bucketArn(), purpose.flatMap(center().keys()::arn));
  }
}
