package dev.switchboard.runtime.backup;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.security.KeyPurpose;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.backup.CfnBackupVault;
import software.constructs.Construct;

/** A vault of backups, encrypted as the environment asks. */
public final class Vault {
  private final CfnBackupVault vault;
  private final Environment environment;
  private final String name;

  /** Adds the vault of a contact center in its region. */
  public Vault(Construct scope, ContactCenterApp center) {
    environment = center.environment();
    name = center.stackName("vault");
    vault =
        CfnBackupVault.Builder.create(scope, "Vault")
            .backupVaultName(name)
            .encryptionKeyArn(center.keys().arn(KeyPurpose.BACKUPS).orElse(null))
            .build();
    vault.applyRemovalPolicy(
        environment.deployment().retainData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its ARN, which is known before it exists. */
  public String arn() {
    return "arn:"
        + ConnectArn.partitionOf(environment.region())
        + ":backup:"
        + environment.region()
        + ":"
        + environment.account()
        + ":backup-vault:"
        + name;
  }

  /** What others wait for. */
  public CfnResource resource() {
    return vault;
  }
}
