package dev.switchboard.processor.read;

import dev.switchboard.annotations.IdentityManagement;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@link dev.switchboard.annotations.Instance}. */
final class InstanceReader implements ResourceReader {
  /** What Amazon Connect decides where nothing is written. */
  private static final List<String> FEATURES =
      List.of(
          "autoResolveBestVoices",
          "highVolumeOutbound",
          "customVoices",
          "multiPartyConference",
          "multiPartyChat",
          "enhancedContactMonitoring",
          "enhancedChatMonitoring",
          "messageStreaming");

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
        annotation.flag("earlyMedia", true),
        features(annotation),
        annotation.texts("approvedOrigins"),
        annotation.texts("securityKeys"));
  }

  private static Map<String, Boolean> features(Written annotation) {
    Map<String, Boolean> features = new LinkedHashMap<>();
    for (String feature : FEATURES) {
      annotation.writtenFlag(feature).ifPresent(flag -> features.put(feature, flag.value()));
    }
    return features;
  }
}
