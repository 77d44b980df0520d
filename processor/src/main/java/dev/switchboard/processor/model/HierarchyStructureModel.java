package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;

/**
 * The levels of the agent hierarchy; see {@link dev.switchboard.annotations.HierarchyStructure}.
 *
 * @param levels their names, top first
 */
public record HierarchyStructureModel(Declaration declaration, List<Sourced<String>> levels)
    implements ResourceModel {
  public HierarchyStructureModel {
    levels = List.copyOf(levels);
  }

  @Override
  public Resource kind() {
    return Resource.HIERARCHY_STRUCTURE;
  }

  @Override
  public Sourced<String> name() {
    return new Sourced<>(declaration.id(), declaration.origin());
  }
}
