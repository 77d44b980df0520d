package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.flow.catalogue.MemberGroup;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyMember;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import dev.switchboard.processor.model.PropertyValue;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.StructureType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is written on a resource annotation has the lengths, ranges and characters that its
 * CloudFormation type accepts, and the members that belong together are written together.
 */
final class PropertyShapeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (!resource.declaration().isExisting()) {
        resource.declaration().more().ifPresent(more -> check(resource.words(), more, findings));
        if (resource instanceof PlainModel plain) {
          check(plain.words(), plain.structure(), findings);
        }
      }
    }
    return findings;
  }

  private void check(String words, PropertyStructure structure, List<Finding> findings) {
    for (Setting setting : structure.settings()) {
      check(words + ": " + setting.member().name(), setting.member(), setting.value(), findings);
    }
    for (PropertyMember member : structure.type().members()) {
      if (member.enclosing() && structure.value(member.name()).isEmpty()) {
        findings.add(
            error(
                structure.origin(),
                words
                    + ": "
                    + member.name()
                    + " is missing; write it, or nest the type in the one that is meant"));
      }
    }
    structure.type().groups().forEach(group -> check(words, structure, group, findings));
    structure.type().parts().ifPresent(parts -> count(words, parts, structure, findings));
    for (PartModel part : structure.parts()) {
      check(words + ", " + part.words(), part.structure(), findings);
    }
  }

  private void count(
      String words,
      StructureType.PartsOf parts,
      PropertyStructure structure,
      List<Finding> findings) {
    int count = structure.parts().size();
    if (count < parts.min() || count > parts.max()) {
      findings.add(
          error(
              structure.origin(),
              words
                  + " has "
                  + count(count, "nested type")
                  + " marked "
                  + parts.annotations().stream()
                      .map(a -> "@" + a.substring(a.lastIndexOf('.') + 1))
                      .collect(Collectors.joining(" or "))
                  + "; use "
                  + range(parts.min(), parts.max())));
    }
  }

  private void check(
      String place, PropertyMember member, PropertyValue value, List<Finding> findings) {
    if (value instanceof PropertyValue.Items list) {
      range(place, list.items().size(), "item", member, list.origin(), findings);
      keys(place, member, list, findings);
      list.items().stream()
          .filter(item -> !(item instanceof PropertyValue.Scalar) || isText(item))
          .forEach(item -> item(place, member, item, findings));
    } else {
      item(place, member, value, findings);
    }
  }

  private static boolean isText(PropertyValue item) {
    return item instanceof PropertyValue.Scalar s && s.value().value() instanceof String;
  }

  private void item(
      String place, PropertyMember member, PropertyValue value, List<Finding> findings) {
    if (value instanceof PropertyValue.Nested nested) {
      check(place, nested.structure(), findings);
    } else if (value instanceof PropertyValue.Scalar scalar) {
      Object written = scalar.value().value();
      if (written instanceof Number number) {
        double n = number.doubleValue();
        if (n < member.min() || n > member.max()) {
          findings.add(
              error(
                  value.origin(),
                  place + " is " + number(n) + "; use " + range(member.min(), member.max())));
        }
      } else if (written instanceof String text && !text.contains("${")) {
        // What an environment value adds is only known to that environment.
        text(place, member, text, value.origin(), findings);
      }
    }
  }

  private void text(
      String place, PropertyMember member, String text, Origin origin, List<Finding> findings) {
    if (member.content() != Property.Content.WRITTEN) {
      return;
    }
    if (!member.type().list()
        && !range(place, text.length(), "character", member, origin, findings)) {
      return;
    }
    if (!member.pattern().isEmpty() && !text.matches(member.pattern())) {
      findings.add(error(origin, place + " is \"" + text + "\"; use " + member.use()));
    }
  }

  private boolean range(
      String place,
      int size,
      String unit,
      PropertyMember member,
      Origin origin,
      List<Finding> findings) {
    if (size >= member.min() && size <= member.max()) {
      return true;
    }
    findings.add(
        error(
            origin,
            place + " has " + count(size, unit) + "; use " + range(member.min(), member.max())));
    return false;
  }

  private void keys(
      String place, PropertyMember member, PropertyValue.Items list, List<Finding> findings) {
    member
        .entry()
        .flatMap(StructureType::key)
        .ifPresent(
            key -> {
              Set<String> seen = new HashSet<>();
              for (PropertyValue item : list.items()) {
                if (item instanceof PropertyValue.Nested nested) {
                  nested
                      .structure()
                      .text(key.name())
                      .filter(k -> !seen.add(k.value()))
                      .ifPresent(
                          k ->
                              findings.add(
                                  error(
                                      k.origin(),
                                      place + ": \"" + k.value() + "\" is there twice; keep one")));
                }
              }
            });
  }

  private void check(
      String words, PropertyStructure structure, MemberGroup group, List<Finding> findings) {
    List<Setting> written =
        structure.settings().stream()
            .filter(s -> group.members().contains(s.member().name()))
            .toList();
    String all =
        String.join(group.kind() == MemberGroup.Kind.TOGETHER ? " and " : " or ", group.members());
    boolean holds =
        switch (group.kind()) {
          case EXACTLY_ONE -> written.size() == 1;
          case AT_MOST_ONE -> written.size() <= 1;
          case AT_LEAST_ONE -> !written.isEmpty();
          case TOGETHER -> written.isEmpty() || written.size() == group.members().size();
        };
    if (!holds) {
      boolean few = written.isEmpty() || group.kind() == MemberGroup.Kind.TOGETHER;
      findings.add(
          error(
              few ? structure.origin() : written.get(1).value().origin(),
              few
                  ? words + ": write " + all
                  : words
                      + ": "
                      + written.get(0).member().name()
                      + " and "
                      + written.get(1).member().name()
                      + " exclude each other; keep one"));
    }
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  private static String range(double min, double max) {
    boolean open = max == Double.POSITIVE_INFINITY || max == Integer.MAX_VALUE;
    if (open) {
      return "at least " + number(min);
    }
    return min <= 0 && min == Double.NEGATIVE_INFINITY
        ? "at most " + number(max)
        : min == max ? number(min) : number(min) + " to " + number(max);
  }

  private static String number(double n) {
    return n == Math.rint(n) ? String.valueOf((long) n) : String.valueOf(n);
  }
}
