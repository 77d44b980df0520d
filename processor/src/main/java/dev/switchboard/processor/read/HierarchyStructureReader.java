package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.HierarchyStructureModel;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.HierarchyStructure}. */
final class HierarchyStructureReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new HierarchyStructureModel(declaration, annotation.texts("levels"));
  }
}
