package dev.switchboard.runtime.backup;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.ConnectArn;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.regions.RecoveryStack;
import dev.switchboard.runtime.storage.Table;
import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.services.backup.CfnBackupPlan;
import software.amazon.awscdk.services.backup.CfnBackupSelection;
import software.amazon.awscdk.services.iam.CfnRole;

/**
 * The stack of the backups: a vault, a plan, and the selection of everything with the tag {@code
 * backup=true}. With a region for copies, each backup is copied there.
 */
public final class BackupStack extends ConnectStack {
  /** Daily against mistakes, weekly against what nobody noticed, monthly for those who ask late. */
  static final List<BackupRule> RULES =
      List.of(
          new BackupRule("daily", "cron(0 2 * * ? *)", Optional.empty(), 30),
          new BackupRule("weekly", "cron(0 2 ? * SUN *)", Optional.empty(), 90),
          new BackupRule("monthly", "cron(0 3 1 * ? *)", Optional.of(30), 365));

  private BackupStack(ContactCenterApp center) {
    super(center, "Backup", "Backups of the contact center's tables");
    Vault vault = new Vault(this, center);
    Optional<RecoveryStack> recovery = RecoveryStack.of(center);
    Optional<String> copies = recovery.map(RecoveryStack::vaultArn);
    // A plan is refused when the vault of its copies does not exist.
    recovery.ifPresent(this::addStackDependency);
    CfnBackupPlan plan =
        CfnBackupPlan.Builder.create(this, "Plan")
            .backupPlan(
                CfnBackupPlan.BackupPlanResourceTypeProperty.builder()
                    .backupPlanName(center.stackName("tables"))
                    .backupPlanRule(
                        RULES.stream().map(rule -> rule(rule, vault.name(), copies)).toList())
                    .build())
            .build();
    plan.addResourceDependency(vault.resource());
    CfnBackupSelection.Builder.create(this, "Selection")
        .backupPlanId(plan.getRef())
        .backupSelection(
            CfnBackupSelection.BackupSelectionResourceTypeProperty.builder()
                .selectionName("tagged")
                .iamRoleArn(role().getAttrArn())
                .listOfTags(
                    List.of(
                        CfnBackupSelection.ConditionResourceTypeProperty.builder()
                            .conditionType("STRINGEQUALS")
                            .conditionKey(Table.BACKUP_TAG)
                            .conditionValue("true")
                            .build()))
                .build())
        .build();
  }

  /** Backs up the tables of a contact center, if its environment wants that. */
  public static void create(ContactCenterApp center) {
    if (center.environment().backupAndRecovery().dynamoDbBackup().enabled()) {
      new BackupStack(center);
    }
  }

  private static CfnBackupPlan.BackupRuleResourceTypeProperty rule(
      BackupRule rule, String vault, Optional<String> copies) {
    return CfnBackupPlan.BackupRuleResourceTypeProperty.builder()
        .ruleName(rule.name())
        .targetBackupVault(vault)
        .scheduleExpression(rule.schedule())
        .startWindowMinutes(60)
        .completionWindowMinutes(720)
        .lifecycle(
            CfnBackupPlan.LifecycleResourceTypeProperty.builder()
                .moveToColdStorageAfterDays(rule.coldAfterDays().orElse(null))
                .deleteAfterDays(rule.keptDays())
                .build())
        .copyActions(
            copies
                .map(
                    arn ->
                        List.of(
                            CfnBackupPlan.CopyActionResourceTypeProperty.builder()
                                .destinationBackupVaultArn(arn)
                                .lifecycle(
                                    CfnBackupPlan.LifecycleResourceTypeProperty.builder()
                                        .moveToColdStorageAfterDays(
                                            rule.coldAfterDays().orElse(null))
                                        .deleteAfterDays(rule.keptDays())
                                        .build())
                                .build()))
                .orElse(null))
        .build();
  }

  /** What AWS Backup itself asks for backups of tables, and for the way back. */
  private CfnRole role() {
    String policies =
        "arn:" + ConnectArn.partitionOf(settings().region()) + ":iam::aws:policy/service-role/";
    return CfnRole.Builder.create(this, "Role")
        .assumeRolePolicyDocument(Policy.trust("backup.amazonaws.com", settings().account()))
        .managedPolicyArns(
            List.of(
                policies + "AWSBackupServiceRolePolicyForBackup",
                policies + "AWSBackupServiceRolePolicyForRestores"))
        .build();
  }
}
