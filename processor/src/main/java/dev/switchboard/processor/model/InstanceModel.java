package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The instance; see {@link dev.switchboard.annotations.Instance}.
 *
 * @param features what else is written, by member name, in the order of the members
 * @param approvedOrigins the sites that may embed the Contact Control Panel
 * @param securityKeys the keys that encrypt what customers enter
 */
public record InstanceModel(
    Declaration declaration,
    Sourced<String> alias,
    Sourced<String> identityManagement,
    boolean inboundCalls,
    boolean outboundCalls,
    boolean flowLogs,
    boolean contactLens,
    boolean earlyMedia,
    Map<String, Boolean> features,
    List<Sourced<String>> approvedOrigins,
    List<Sourced<String>> securityKeys)
    implements ResourceModel {
  public InstanceModel {
    features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    approvedOrigins = List.copyOf(approvedOrigins);
    securityKeys = List.copyOf(securityKeys);
  }

  @Override
  public Resource kind() {
    return Resource.INSTANCE;
  }

  @Override
  public Sourced<String> name() {
    return alias;
  }
}
