package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.Optional;

/** An agent status; see {@link dev.switchboard.annotations.AgentStatus}. */
public record AgentStatusModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> description,
    boolean enabled,
    Optional<Sourced<Long>> displayOrder,
    boolean resetDisplayOrder)
    implements ResourceModel {
  @Override
  public Resource kind() {
    return Resource.AGENT_STATUS;
  }
}
