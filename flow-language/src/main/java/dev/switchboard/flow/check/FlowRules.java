package dev.switchboard.flow.check;

import java.util.ArrayList;
import java.util.List;

/** All rules about one flow, in tiers: an error in a tier ends the check, since later tiers would only echo it. */
public final class FlowRules {
  /** What the flow's parts refer to. */
  private static final List<FlowRule> REFERENCES =
      List.of(
          new MalformedFlowRule(),
          new DuplicateIdentifierRule(),
          new IllegalIdentifierRule(),
          new EmptyTargetRule(),
          new MissingTargetRule());

  /** What Amazon Connect would refuse, or what would strand a contact. */
  private static final List<FlowRule> MEANING =
      List.of(
          new UnreachableActionRule());

  /** What only looks wrong. */
  private static final List<FlowRule> ADVICE = List.of();

  /** The rules: references, then meaning, then advice. */
  public static final List<List<FlowRule>> TIERS = List.of(REFERENCES, MEANING, ADVICE);

  private FlowRules() {}

  /** All rules, in the order of their tiers. */
  public static List<FlowRule> all() {
    return TIERS.stream().flatMap(List::stream).toList();
  }

  /** What the rules find in a flow: tier by tier, within a tier rule by rule, within a rule in file order. */
  public static List<FlowFinding> check(FlowSubject flow) {
    List<FlowFinding> findings = new ArrayList<>();
    for (List<FlowRule> tier : TIERS) {
      tier.forEach(rule -> findings.addAll(rule.check(flow)));
      if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
        break;
      }
    }
    return List.copyOf(findings);
  }

  /** The ids of all rules, in the order of their tiers. */
  public static List<String> ids() {
    return all().stream().map(FlowRule::id).toList();
  }
}
