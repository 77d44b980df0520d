package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class literal leads to a resource of the kind that its place needs. */
final class WrongKindRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (Reference reference : References.of(center)) {
      String name = reference.link().typeName();
      Optional<ResourceModel> found = center.declared(name);
      if (!name.equals(Link.UNREADABLE) && found.filter(r -> r.kind() == reference.kind()).isEmpty()) {
        findings.add(
            error(reference.link().origin(), reference.words() + " is " + what(reference.link(), found) + "; "
                + remedy(center, reference)));
      }
    }
    return findings;
  }

  private static String what(Link link, Optional<ResourceModel> found) {
    return found
        .map(r -> link.simpleName() + ", a " + r.kind().words())
        .orElse(link.simpleName() + ", which declares no resource");
  }

  private static String remedy(ContactCenter center, Reference reference) {
    List<String> known =
        center.resources().stream()
            .filter(r -> r.kind() == reference.kind())
            .map(r -> new Link(r.declaration().typeName(), null).simpleName())
            .toList();
    String annotation = "@" + reference.kind().annotation();
    return known.isEmpty()
        ? "use a type that carries " + annotation
        : Suggestion.clause(reference.link().simpleName(), known, "types with " + annotation);
  }
}
