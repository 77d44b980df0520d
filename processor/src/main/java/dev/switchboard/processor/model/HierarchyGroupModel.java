package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.Optional;

/** A group of the agent hierarchy; see {@link dev.switchboard.annotations.HierarchyGroup}. */
public record HierarchyGroupModel(
    Declaration declaration, Sourced<String> name, Optional<Link> parent) implements ResourceModel {
  @Override
  public Resource kind() {
    return Resource.HIERARCHY_GROUP;
  }
}
