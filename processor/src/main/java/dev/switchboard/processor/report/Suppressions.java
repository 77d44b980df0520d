package dev.switchboard.processor.report;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Suppression;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The warnings that are silenced, and where. */
final class Suppressions {
  private final Map<String, List<Suppression>> byType;
  private final Map<String, Set<String>> flowsThatInherit = new HashMap<>();
  private final List<String> everywhere;
  private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Suppression, Finding> errors = new IdentityHashMap<>();

  Suppressions(Map<String, List<Suppression>> byType, ContactCenter center) {
    this.byType = new LinkedHashMap<>(byType);
    this.everywhere =
        center.resources().stream()
            .filter(r -> r.kind() == Resource.INSTANCE)
            .map(r -> r.declaration().typeName())
            .toList();
    for (FlowModel flow : byType.isEmpty() ? List.<FlowModel>of() : center.flows()) {
      String name = flow.declaration().typeName();
      for (Block block : flow.scope().blocks()) {
        if (!block.typeName().startsWith(name + ".")) {
          flowsThatInherit.computeIfAbsent(block.typeName(), t -> new HashSet<>()).add(name);
        }
      }
    }
  }

  /** Whether the finding is silenced; errors never are. */
  boolean silences(Finding finding) {
    if (byType.isEmpty()) {
      return false;
    }
    Optional<Suppression> found = find(finding);
    if (found.isPresent() && finding.severity() == Severity.ERROR) {
      errors.putIfAbsent(found.get(), finding);
      return false;
    }
    found.ifPresent(used::add);
    return found.isPresent();
  }

  private Optional<Suppression> find(Finding finding) {
    Element element = finding.origin() == null ? null : finding.origin().element();
    List<String> places = new ArrayList<>();
    for (; element != null; element = element.getEnclosingElement()) {
      if (element instanceof TypeElement type) {
        String name = type.getQualifiedName().toString();
        places.add(name);
        places.addAll(flowsThatInherit.getOrDefault(name, Set.of()));
      }
    }
    places.addAll(everywhere);
    return places.stream()
        .flatMap(p -> byType.getOrDefault(p, List.of()).stream())
        .filter(s -> s.id().value().equals(finding.rule()) && !s.reason().value().isBlank())
        .findFirst();
  }

  /** Suppressions that say no reason. */
  List<Finding> withoutReason() {
    return all()
        .filter(s -> s.reason().value().isBlank())
        .map(
            s ->
                new Finding(
                    "SuppressionReason",
                    Severity.ERROR,
                    "suppression of "
                        + s.id().value()
                        + ": the reason is blank; say why the warning does not apply here",
                    s.reason().origin()))
        .toList();
  }

  /** Suppressions that silence nothing; ask once all rules have run. */
  List<Finding> unused(Set<String> rules) {
    return all()
        .filter(s -> !used.contains(s) && !s.reason().value().isBlank())
        .map(
            s ->
                new Finding(
                    "UnusedSuppression", Severity.WARNING, unused(s, rules), s.id().origin()))
        .toList();
  }

  private String unused(Suppression suppression, Set<String> rules) {
    String id = suppression.id().value();
    if (errors.containsKey(suppression)) {
      return "suppression of "
          + id
          + ": it is an error, and errors can't be silenced; correct what it says";
    }
    return rules.contains(id)
        ? "suppression of " + id + ": there is no such warning here; remove the suppression"
        : "suppression of "
            + id
            + ": no rule has this id; "
            + Suggestion.clause(id, rules, "rules");
  }

  private Stream<Suppression> all() {
    return byType.values().stream().flatMap(List::stream);
  }
}
