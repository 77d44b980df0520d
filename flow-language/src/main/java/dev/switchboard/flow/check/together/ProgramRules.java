package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import java.util.List;
import java.util.stream.Stream;

/** All rules about flows that belong together, in tiers. */
public final class ProgramRules {
  /** What Amazon Connect would refuse, or what would strand a caller. */
  public static final List<ProgramRule> MEANING =
      List.of(
          new EventHookFlowTypeRule(),
          new TransferTargetTypeRule(),
          new ModuleRecursionRule(),
          new ModuleDepthRule(),
          new ModuleInputRule(),
          new ModuleOutputRule(),
          new ModuleBranchRule(),
          new UnknownModuleValueRule(),
          new UnknownLambdaResultRule(),
          new WorkingQueueNotSetRule());

  /** What only looks wrong. */
  public static final List<ProgramRule> ADVICE =
      List.of(
          new QueueTransferChainRule(),
          new OverwrittenResultRule(),
          new UnfilledNamespaceRule(),
          new UnwrittenAttributeRule(),
          new UnreadFlowAttributeRule(),
          new UnreadAttributeRule(),
          new AsynchronousResultRule(),
          new MisplacedNamespaceRule(),
          new ImpossibleComparisonRule(),
          new NumberComparisonRule(),
          new SilentFunctionsRule(),
          new AttributesSizeRule(),
          new TollFraudRule(),
          new UntrustedSsmlRule(),
          new UnencryptedDigitsRule(),
          new LoggedDigitsRule(),
          new UnannouncedRecordingRule(),
          new UnrecordedAnalyticsRule(),
          new UnlimitedAttemptsRule(),
          new PersonalAttributeRule());

  /** What the processor finds by rules that look at more than flows. */
  private static final List<ProgramRule> OF_FILES = List.of(new SecretInSourceRule());

  private static final List<ProgramRule> ALL =
      Stream.of(MEANING, ADVICE, OF_FILES).flatMap(List::stream).toList();

  private ProgramRules() {}

  /** The ids of all rules. */
  public static List<String> ids() {
    return ALL.stream().map(ProgramRule::id).toList();
  }

  /**
   * What the rules find, in the order of the rules; what is said twice in the same words at one
   * place is said once.
   */
  static List<ProgramFinding> check(Program program) {
    return ALL.stream().flatMap(rule -> rule.check(program).stream()).distinct().toList();
  }
}
