package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.HierarchyGroup}. */
final class HierarchyGroupReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new HierarchyGroupModel(
        declaration, annotation.text("name"), annotation.writtenLink("parent"));
  }
}
