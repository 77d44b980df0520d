package dev.switchboard.flow.check;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules about one flow, in tiers: an error in a tier ends the check, since later tiers would
 * only echo it.
 */
public final class FlowRules {
  /** What the flow's parts refer to. */
  private static final List<FlowRule> REFERENCES =
      List.of(
          new MalformedFlowRule(),
          new DuplicateIdentifierRule(),
          new IllegalIdentifierRule(),
          new UnknownActionTypeRule(),
          new EmptyTargetRule(),
          new MissingTargetRule());

  /**
   * How an action compares with its shape; these also decide which of several shapes an action has.
   */
  static final List<ShapeRule> SHAPE_RULES =
      List.of(
          new MissingParameterRule(),
          new UnknownParameterRule(),
          new ParameterTypeRule(),
          new UnknownValueRule(),
          new ParameterRangeRule(),
          new ParameterFormatRule(),
          new ParameterGroupRule(),
          new StaticParameterRule(),
          new ReferenceRequiredRule(),
          new MixedReferenceRule(),
          new UnhandledErrorRule(),
          new UnknownErrorBranchRule(),
          new ForbiddenErrorBranchRule(),
          new UnknownOperatorRule(),
          new UnknownOperandRule(),
          new MalformedOperandRule(),
          new MissingConditionRule(),
          new ForbiddenConditionRule(),
          new PercentageThresholdsRule(),
          new FlowRunsOffEndRule(),
          new TerminalActionContinuesRule());

  /** What Amazon Connect would refuse, or what would strand a contact. */
  private static final List<FlowRule> MEANING =
      concat(
          SHAPE_RULES,
          List.of(
              new EmptyStringRule(),
              new DuplicateErrorBranchRule(),
              new UnsupportedActionRule(),
              new ModuleSettingsRule(),
              new FlowSizeRule(),
              new PromptTooLongRule(),
              new MalformedSsmlRule(),
              new EndlessLoopRule(),
              new TrapRule(),
              new UnreachableActionRule(),
              new UnpublishedActionTypeRule()));

  /** What only looks wrong. */
  private static final List<FlowRule> ADVICE =
      List.of(
          new DuplicateConditionRule(),
          new UnknownReferenceRootRule(),
          new UnknownReferenceKeyRule(),
          new UnknownVoiceRule(),
          new UnknownLanguageRule(),
          new UnsupportedSsmlRule(),
          new SsmlBreakRule(),
          new CautionedActionRule());

  /** The rules: references, then meaning, then advice. */
  public static final List<List<FlowRule>> TIERS = List.of(REFERENCES, MEANING, ADVICE);

  private FlowRules() {}

  private static List<FlowRule> concat(
      List<? extends FlowRule> first, List<? extends FlowRule> second) {
    List<FlowRule> all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** All rules, in the order of their tiers. */
  public static List<FlowRule> all() {
    return TIERS.stream().flatMap(List::stream).toList();
  }

  /**
   * What the rules find in a flow: tier by tier, within a tier rule by rule, within a rule in file
   * order.
   */
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
