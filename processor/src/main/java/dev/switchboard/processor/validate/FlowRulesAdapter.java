package dev.switchboard.processor.validate;

import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import java.util.List;
import java.util.function.Predicate;

/** Runs the rules about single flows, and finds the places in Java sources that they speak of. */
public final class FlowRulesAdapter {
  private final Catalogue catalogue;

  /** An adapter for flows of these block annotations. */
  public FlowRulesAdapter(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the rules find in a flow. */
  public List<Finding> check(FlowModel flow, ExpandedFlow expanded) {
    JavaWords words = new JavaWords(flow);
    FlowSubject subject =
        new FlowSubject(
            flow.name().value(),
            flow.type().map(Sourced::value),
            flow.isModule(),
            expanded.content(),
            catalogue,
            words,
            words::written);
    return FlowRules.check(subject).stream().map(f -> finding(f, flow, expanded)).toList();
  }

  /** What the rules find in those flows of a contact center that a predicate keeps. */
  public List<Finding> check(ContactCenter center, Predicate<FlowModel> keep) {
    return center.flows().stream()
        .filter(keep)
        .filter(f -> center.contents().containsKey(f.declaration().typeName()))
        .flatMap(f -> check(f, center.contents().get(f.declaration().typeName())).stream())
        .toList();
  }

  /**
   * The tier of what is found before the rules about the contact center run; what reading finds is
   * of the first.
   */
  public static int tier(String rule) {
    for (int i = 0; i < FlowRules.TIERS.size(); i++) {
      if (FlowRules.TIERS.get(i).stream().anyMatch(r -> r.id().equals(rule))) {
        return i;
      }
    }
    return 0;
  }

  private static Finding finding(FlowFinding found, FlowModel flow, ExpandedFlow expanded) {
    Origin origin = expanded.origin(found.pointer()).orElse(flow.declaration().origin());
    return new Finding(found.rule(), found.severity(), found.message(), origin);
  }
}
