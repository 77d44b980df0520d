package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.ContactCenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Runs rules tier by tier. All rules of a tier run; an error ends the tiers, since later ones would
 * only echo it.
 */
public final class RuleRunner {
  private final List<List<Rule>> tiers;

  /** A runner of these tiers, in order. */
  public RuleRunner(List<List<Rule>> tiers) {
    this.tiers = tiers.stream().map(List::copyOf).toList();
  }

  /**
   * A runner of {@link Rules#TIERS} and of the rules that teams add.
   *
   * @param path where the rules of teams are looked up: the class loader of the annotation
   *     processor path
   * @throws java.util.ServiceConfigurationError if a rule of a team can't be loaded
   */
  public static RuleRunner withRulesOf(ClassLoader path) {
    List<List<Rule>> tiers = new ArrayList<>(Rules.TIERS);
    List<Rule> last = new ArrayList<>(tiers.remove(tiers.size() - 1));
    last.addAll(ofTeams(path));
    tiers.add(last);
    return new RuleRunner(tiers);
  }

  private static List<Rule> ofTeams(ClassLoader path) {
    List<Rule> rules = new ArrayList<>();
    ServiceLoader.load(Rule.class, path).forEach(rules::add);
    // Class path order is the build tool's business, and must not show in the order of findings.
    rules.sort(Comparator.comparing(rule -> rule.getClass().getName()));
    return rules;
  }

  /** The tiers. */
  public List<List<Rule>> tiers() {
    return tiers;
  }

  /** A runner of the tiers up to one, counted from 0. */
  public RuleRunner upTo(int last) {
    return new RuleRunner(tiers.subList(0, Math.min(last + 1, tiers.size())));
  }

  /**
   * What the rules find, in the order of the rules; what is said twice in the same words at one
   * place is said once.
   */
  public List<Finding> run(ContactCenter center) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (List<Rule> tier : tiers) {
      for (Rule rule : tier) {
        findings.addAll(apply(rule, center));
      }
      if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
        break;
      }
    }
    return List.copyOf(findings);
  }

  /** A rule that fails must not hide what the others find, nor break the compiler. */
  private static List<Finding> apply(Rule rule, ContactCenter center) {
    try {
      return rule.check(center);
    } catch (RuntimeException failure) {
      return center.resources().stream()
          .findFirst()
          .map(
              resource ->
                  new Finding(
                      rule.id(),
                      Severity.WARNING,
                      "the rule itself failed with "
                          + failure
                          + "; correct "
                          + rule.getClass().getName(),
                      resource.declaration().origin()))
          .stream()
          .toList();
    }
  }
}
