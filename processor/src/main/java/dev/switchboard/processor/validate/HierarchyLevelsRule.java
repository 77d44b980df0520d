package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HierarchyStructureModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The agent hierarchy has one structure of one to five levels, each with a name of its own. */
final class HierarchyLevelsRule implements Rule {
  private static final int MOST = 5;
  private static final int LONGEST = 50;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    List<HierarchyStructureModel> structures = center.all(HierarchyStructureModel.class);
    structures.stream()
        .skip(1)
        .forEach(
            second ->
                findings.add(
                    error(
                        second.declaration().origin(),
                        second.words()
                            + ": "
                            + structures.get(0).declaration().typeName()
                            + " declares the levels already, and an instance has one structure;"
                            + " keep one of them")));
    structures.forEach(structure -> levels(structure, findings));
    return findings;
  }

  private void levels(HierarchyStructureModel structure, List<Finding> findings) {
    List<Sourced<String>> levels = structure.levels();
    if (levels.isEmpty() || levels.size() > MOST) {
      findings.add(
          error(
              levels.isEmpty() ? structure.declaration().origin() : levels.get(MOST).origin(),
              structure.words() + " has " + levels.size() + " levels; use 1 to " + MOST));
    }
    Set<String> seen = new HashSet<>();
    for (Sourced<String> level : levels) {
      String name = level.value();
      String words = structure.words() + ": level \"" + name + "\" ";
      if (name.isBlank() || name.length() > LONGEST && !name.contains("${")) {
        findings.add(
            error(
                level.origin(),
                words + "has " + name.length() + " characters; use 1 to " + LONGEST));
      } else if (!seen.add(name)) {
        findings.add(error(level.origin(), words + "is there twice; give each its own name"));
      }
    }
  }
}
