package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
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
      Optional<ResourceModel> found = center.declared(reference.link().typeName());
      boolean right =
          found.filter(r -> reference.kind().filter(k -> k != r.kind()).isEmpty()).isPresent();
      if (!right && !reference.link().typeName().equals(Link.UNREADABLE)) {
        findings.add(
            error(
                reference.link().origin(),
                reference.words()
                    + " is "
                    + what(reference.link(), found)
                    + "; "
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
    if (reference.kind().isEmpty()) {
      return "use a type that carries @Queue, @ContactFlow or another annotation of a resource";
    }
    Resource kind = reference.kind().get();
    List<String> known =
        center.resources().stream()
            .filter(r -> r.kind() == kind)
            .map(r -> new Link(r.declaration().typeName(), null).simpleName())
            .toList();
    return known.isEmpty()
        ? "use a type that carries @" + kind.annotation()
        : Suggestion.clause(
            reference.link().simpleName(), known, "types with @" + kind.annotation());
  }
}
