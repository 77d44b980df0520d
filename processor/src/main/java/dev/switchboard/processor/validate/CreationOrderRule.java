package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.cycles.CutEdge;
import dev.switchboard.processor.cycles.HardReferences;
import dev.switchboard.processor.cycles.References;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a resource refers to can be created before it. */
final class CreationOrderRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    HardReferences order = new HardReferences(center);
    References references = new References(center);
    List<Finding> findings = new ArrayList<>();
    for (List<ResourceModel> circle : order.circles()) {
      ResourceModel first = circle.get(0);
      ResourceModel second = circle.get(circle.size() > 1 ? 1 : 0);
      findings.add(
          error(
              origin(references, first, second),
              first.words()
                  + " would have to exist before itself: it refers to "
                  + circle.stream()
                      .skip(1)
                      .map(resource -> resource.words() + ", which refers to ")
                      .collect(Collectors.joining())
                  + "it; take one of these references out"));
    }
    for (CutEdge edge : order.tooLate()) {
      findings.add(
          error(
              origin(references, edge.from(), edge.to()),
              edge.words() + "; refer to something that is created before it" + instead(edge)));
    }
    return findings;
  }

  private static String instead(CutEdge edge) {
    return edge.from() instanceof PlainModel plain
            && plain.kind() == Resource.CUSTOM
            && plain.type().beforeFlows()
        ? ", or take beforeFlows off its annotation"
        : "";
  }

  /** Where the reference is written, or the resource if that can't be told. */
  private static Origin origin(References references, ResourceModel from, ResourceModel to) {
    List<PropertyStructure.Reference> written =
        from instanceof PlainModel plain
            ? plain.references()
            : from.declaration().more().map(PropertyStructure::references).orElse(List.of());
    Optional<Origin> link =
        written.stream()
            .filter(r -> references.target(r.link()).filter(to::equals).isPresent())
            .map(r -> r.link().origin())
            .findFirst();
    return link.orElse(from.declaration().origin());
  }
}
