package dev.switchboard.processor;

import dev.switchboard.environment.Environments;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.expand.ContentSource;
import dev.switchboard.processor.expand.Expander;
import dev.switchboard.processor.expand.Expansion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.InstanceQuotas;
import dev.switchboard.processor.read.Reading;
import dev.switchboard.processor.validate.EnvironmentRules;
import dev.switchboard.processor.validate.Finding;
import dev.switchboard.processor.validate.FlowRulesAdapter;
import dev.switchboard.processor.validate.ReadingRules;
import dev.switchboard.processor.validate.RuleRunner;
import dev.switchboard.processor.validate.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * A contact center that was expanded and checked.
 *
 * @param center the contact center with contents
 * @param findings everything that was found, in order
 * @param whole whether every type could be read and every transition leads somewhere
 */
record Validation(ContactCenter center, List<Finding> findings, boolean whole) {
  Validation {
    findings = List.copyOf(findings);
  }

  /**
   * Expands and checks what was read.
   *
   * @param reading what was read
   * @param source where the files are that hold the content of flows
   * @param environments the project's environments, if it names them
   * @param rules where rules that teams add are looked up
   */
  static Validation of(
      Reading reading,
      ContentSource source,
      Optional<Environments> environments,
      ClassLoader rules) {
    Expansion expansion = new Expander(source).expand(reading.center());
    ContactCenter center = expansion.center().withQuotas(quotas(environments));
    Catalogue catalogue = reading.catalogue();
    List<Finding> findings = new ArrayList<>(reading.findings());
    findings.addAll(expansion.findings());
    // A block that is written wrongly expands to an action that is wrong too; that is no second
    // mistake.
    Set<Element> wrong = elements(findings);
    new FlowRulesAdapter(catalogue)
        .check(center, flow -> isWhole(flow, expansion)).stream()
            .filter(f -> !wrong.contains(f.origin().element()))
            .forEach(findings::add);
    boolean whole = reading.isWhole() && expansion.broken().isEmpty();
    // What leads nowhere is an error among the references.
    RuleRunner runner = RuleRunner.withRulesOf(rules).upTo(whole ? lastTier(findings) : 0);
    runner.run(center).stream().filter(f -> !isEcho(f, reading)).forEach(findings::add);
    if (whole) {
      environments.ifPresent(e -> findings.addAll(EnvironmentRules.check(e, center)));
    }
    return new Validation(center, findings, whole);
  }

  private static List<InstanceQuotas> quotas(Optional<Environments> environments) {
    return environments.stream()
        .flatMap(all -> all.environments().stream())
        .map(InstanceQuotas::of)
        .toList();
  }

  /**
   * Whether every reference leads where it should, so that classes can be generated even if
   * something else is wrong.
   */
  boolean referencesHold() {
    return whole
        && findings.stream()
            .noneMatch(f -> f.severity() == Severity.ERROR && isAboutReferences(f.rule()));
  }

  private static boolean isAboutReferences(String rule) {
    return ReadingRules.IDS.contains(rule)
        || FlowRules.TIERS.get(0).stream().anyMatch(r -> r.id().equals(rule))
        || Rules.TIERS.get(0).stream().anyMatch(r -> r.id().equals(rule));
  }

  /** An error ends the tiers, whoever finds it: what later rules say would only echo it. */
  private static int lastTier(List<Finding> findings) {
    int last = Rules.TIERS.size() - 1;
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        last = Math.min(last, FlowRulesAdapter.tier(finding.rule()));
      }
    }
    return last;
  }

  private static Set<Element> elements(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR && f.origin() != null)
        .map(f -> f.origin().element())
        .collect(Collectors.toSet());
  }

  private static boolean isWhole(FlowModel flow, Expansion expansion) {
    return flow.whole() && !expansion.broken().contains(flow.declaration().typeName());
  }

  /** Whether it speaks of a type on which javac reports something itself. */
  private static boolean isEcho(Finding finding, Reading reading) {
    return !reading.isWhole()
        && finding.origin() != null
        && finding.origin().element() != null
        && reading.unreadable().contains(finding.origin().element().toString());
  }
}
