package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PredefinedAttributeModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A predefined attribute has values such as Amazon Connect takes, each once. */
final class PredefinedAttributeShapeRule implements Rule {
  /** CloudFormation takes 500, the API 128: the smaller one decides. */
  private static final int MOST_VALUES = 128;

  /** Values may have 100 characters, but proficiencies and routing criteria take 64. */
  private static final int LONGEST = 64;

  private static final int MOST_PURPOSES = 10;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PredefinedAttributeModel attribute : center.all(PredefinedAttributeModel.class)) {
      size(attribute, "values", attribute.values(), MOST_VALUES, findings);
      size(attribute, "purposes", attribute.purposes(), MOST_PURPOSES, findings);
      Set<String> seen = new HashSet<>();
      for (Sourced<String> value : attribute.values()) {
        String text = value.value();
        String words = attribute.words() + ": value \"" + text + "\" ";
        if (text.isBlank() || text.length() > LONGEST && !text.contains("${")) {
          findings.add(
              error(
                  value.origin(),
                  words + "has " + text.length() + " characters; use 1 to " + LONGEST));
        } else if (!seen.add(text)) {
          findings.add(error(value.origin(), words + "is there twice; keep one"));
        }
      }
    }
    return findings;
  }

  private void size(
      PredefinedAttributeModel attribute,
      String what,
      List<Sourced<String>> list,
      int most,
      List<Finding> findings) {
    if (list.size() > most) {
      findings.add(
          error(
              list.get(most).origin(),
              attribute.words() + " has " + list.size() + " " + what + "; use at most " + most));
    }
  }
}
