package dev.switchboard.processor.read;

import dev.switchboard.annotations.IdentityManagement;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;

/** Reads {@link dev.switchboard.annotations.Instance}. */
final class InstanceReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    Sourced<IdentityManagement> identity =
        annotation.constant("identityManagement", IdentityManagement.CONNECT_MANAGED);
    return new InstanceModel(
        declaration,
        annotation.text("alias"),
        new Sourced<>(identity.value().name(), identity.origin()),
        annotation.flag("inboundCalls", true),
        annotation.flag("outboundCalls", true),
        annotation.flag("flowLogs", true),
        annotation.flag("contactLens", true),
        annotation.flag("earlyMedia", true));
  }
}
