package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;

/** The instance; see {@link dev.switchboard.annotations.Instance}. */
public record InstanceModel(
    Declaration declaration,
    Sourced<String> alias,
    Sourced<String> identityManagement,
    boolean inboundCalls,
    boolean outboundCalls,
    boolean flowLogs,
    boolean contactLens,
    boolean earlyMedia)
    implements ResourceModel {
  @Override
  public Resource kind() {
    return Resource.INSTANCE;
  }

  @Override
  public Sourced<String> name() {
    return alias;
  }
}
