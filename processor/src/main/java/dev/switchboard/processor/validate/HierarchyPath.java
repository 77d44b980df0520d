package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HierarchyGroupModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The groups above a group of the agent hierarchy. */
final class HierarchyPath {
  private HierarchyPath() {}

  /** Its parent, the parent of that, and so on; the last repeats where they run in a circle. */
  static List<HierarchyGroupModel> above(HierarchyGroupModel group, ContactCenter center) {
    List<HierarchyGroupModel> above = new ArrayList<>();
    Optional<HierarchyGroupModel> parent = parent(group, center);
    while (parent.isPresent()) {
      boolean again = above.contains(parent.get());
      above.add(parent.get());
      if (again || parent.get().equals(group)) {
        return above;
      }
      parent = parent(parent.get(), center);
    }
    return above;
  }

  private static Optional<HierarchyGroupModel> parent(
      HierarchyGroupModel group, ContactCenter center) {
    return group
        .parent()
        .flatMap(link -> center.declared(link.typeName()))
        .filter(HierarchyGroupModel.class::isInstance)
        .map(HierarchyGroupModel.class::cast);
  }
}
