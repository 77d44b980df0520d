package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyMember;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import dev.switchboard.processor.model.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A class literal that leads to a part leads to one of the same resource, and of the right kind.
 */
final class PartReferenceRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      check(resource, resource.words(), resource.structure(), findings);
    }
    return findings;
  }

  private void check(
      PlainModel resource, String words, PropertyStructure structure, List<Finding> findings) {
    for (Setting setting : structure.settings()) {
      check(
          resource,
          words + ": " + setting.member().name(),
          setting.member(),
          setting.value(),
          findings);
    }
    for (PartModel part : structure.parts()) {
      check(resource, resource.words() + ", " + part.words(), part.structure(), findings);
    }
  }

  private void check(
      PlainModel resource,
      String place,
      PropertyMember member,
      PropertyValue value,
      List<Finding> findings) {
    if (value instanceof PropertyValue.ToPart to) {
      Optional<PartModel> part =
          resource.parts().stream()
              .filter(p -> p.typeName().equals(to.link().typeName()))
              .findFirst();
      boolean right = part.filter(p -> allows(member, p)).isPresent();
      if (!right && !to.link().typeName().equals(Link.UNREADABLE)) {
        findings.add(
            error(
                value.origin(),
                place
                    + " is "
                    + part.map(PartModel::words)
                        .orElse(to.link().simpleName() + ", which is no part of it")
                    + "; use "
                    + choice(resource, member)));
      }
    } else if (value instanceof PropertyValue.Items list) {
      list.items().forEach(item -> check(resource, place, member, item, findings));
    } else if (value instanceof PropertyValue.Nested nested) {
      check(resource, place, nested.structure(), findings);
    }
  }

  private static boolean allows(PropertyMember member, PartModel part) {
    return member.refersToParts().stream()
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .anyMatch(part.structure().type().annotation()::equals);
  }

  private static String choice(PlainModel resource, PropertyMember member) {
    List<String> known =
        resource.parts().stream().filter(p -> allows(member, p)).map(PartModel::id).toList();
    return known.isEmpty()
        ? "a type nested in it that carries "
            + member.refersToParts().stream()
                .map(name -> "@" + name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.joining(" or "))
        : known.stream().limit(5).collect(Collectors.joining(", "));
  }
}
