package dev.switchboard.runtime;

import dev.switchboard.runtime.backup.BackupStack;
import dev.switchboard.runtime.logs.FlowLogArchive;
import dev.switchboard.runtime.monitoring.MonitoringStack;
import dev.switchboard.runtime.security.Trail;

/**
 * The stacks that stand around a contact center: created when everything else exists, each only
 * where the environment asks for it. Keys, the network and log buckets appear as soon as something
 * needs them.
 */
final class SupportingStacks {
  private SupportingStacks() {}

  static void create(ContactCenterApp center) {
    FlowLogArchive.create(center);
    MonitoringStack.create(center);
    BackupStack.create(center);
    Trail.create(center);
  }
}
