package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.HierarchyStructureModel;
import dev.switchboard.processor.model.InstanceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A hierarchy group stands on a level that the hierarchy has, and not below itself. */
final class HierarchyDepthRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Optional<HierarchyStructureModel> structure =
        center.all(HierarchyStructureModel.class).stream().findFirst();
    boolean created =
        center.all(InstanceModel.class).stream().anyMatch(i -> !i.declaration().isExisting());
    for (HierarchyGroupModel group : center.all(HierarchyGroupModel.class)) {
      List<HierarchyGroupModel> above = HierarchyPath.above(group, center);
      if (above.contains(group)) {
        findings.add(
            error(
                group.parent().orElseThrow().origin(),
                group.words()
                    + " is below itself: "
                    + above.stream()
                        .map(g -> "\"" + g.name().value() + "\"")
                        .collect(Collectors.joining(", then "))
                    + "; give one of them another parent, or none"));
      } else if (!group.declaration().isExisting()) {
        level(group, above.size() + 1, structure, created, findings);
      }
    }
    return findings;
  }

  private void level(
      HierarchyGroupModel group,
      int level,
      Optional<HierarchyStructureModel> structure,
      boolean created,
      List<Finding> findings) {
    if (structure.isEmpty()) {
      if (created) {
        findings.add(
            error(
                group.declaration().origin(),
                group.words()
                    + ": the instance has no levels yet; declare them with @HierarchyStructure"));
      }
    } else if (!structure.get().declaration().isExisting()
        && level > structure.get().levels().size()) {
      findings.add(
          error(
              group.declaration().origin(),
              group.words()
                  + " is of level "
                  + level
                  + ", but "
                  + structure.get().words()
                  + " has "
                  + structure.get().levels().size()
                  + "; add a level, or move the group up"));
    }
  }
}
