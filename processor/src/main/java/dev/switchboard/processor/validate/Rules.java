package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.together.ProgramRule;
import dev.switchboard.flow.check.together.ProgramRules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a contact center, in tiers. */
public final class Rules {
  /** What is referred to exists and is of the right kind; names are names. */
  private static final List<Rule> REFERENCES =
      List.of(
          new DuplicateNameRule(),
          new WrongKindRule(),
          new WrongFlowTypeRule(),
          new NameShapeRule(),
          new DescriptionLengthRule(),
          new TagShapeRule(),
          new ModuleContractShapeRule(),
          new ModuleReleaseShapeRule(),
          new ViewShapeRule(),
          new StorageShapeRule(),
          new InstanceAccessRule(),
          new UnknownPermissionRule(),
          new SecurityProfileShapeRule(),
          new HierarchyLevelsRule(),
          new UserShapeRule(),
          new AgentStatusOrderRule(),
          new PredefinedAttributeShapeRule(),
          new DynamicValueShapeRule(),
          new DynamicValueCollisionRule(),
          new PropertyShapeRule(),
          new PartReferenceRule());

  /** What Amazon Connect or CloudFormation would refuse, or what would strand a caller. */
  private static final List<Rule> MEANING =
      together(
          ProgramRules.MEANING,
          new QueueWithoutHoursRule(),
          new MaxContactsRangeRule(),
          new OutboundCallerNameLengthRule(),
          new QueuePriorityRangeRule(),
          new QueueDelayRangeRule(),
          new ConcurrencyRangeRule(),
          new DuplicateChannelRule(),
          new MissingConcurrencyRule(),
          new UnknownTimeZoneRule(),
          new TimeOfDayRule(),
          new ClosingBeforeOpeningRule(),
          new HoursLimitRule(),
          new QueueQuickConnectsRule(),
          new DataTableSizeRule(),
          new RoutingProfileSizeRule(),
          new InstanceQuotaRule(),
          new UserProficienciesRule(),
          new OverrideDateRule(),
          new FunctionMemoryRangeRule(),
          new FunctionTimeoutRangeRule(),
          new PhoneNumberShapeRule(),
          new PhoneNumberFlowRule(),
          new OutboundWhisperTypeRule(),
          new QuickConnectShapeRule(),
          new PromptFileRule(),
          new ViewTemplateRule(),
          new PropertyFileRule(),
          new TaskTemplateFieldsRule(),
          new DataTableValueRule(),
          new RuleActionsRule(),
          new EvaluationFormRule(),
          new ViewActionRule(),
          new HierarchyDepthRule(),
          new CreationOrderRule(),
          new ProficiencyValueRule(),
          new RoutingStepExpiryRule(),
          new UnknownIntentRule(),
          new UnknownBotValueRule(),
          new DynamicValueDefaultRule(),
          new UnknownDynamicValueRule(),
          new UnservedQueueRule(),
          new StrandedAfterHoursRule());

  /** What only looks wrong. */
  private static final List<Rule> ADVICE =
      together(
          ProgramRules.ADVICE,
          new IdleChannelRule(),
          new EvaluationWeightsRule(),
          new OverlappingHoursRule(),
          new EmptyHoursRule(),
          new UselessOverrideRule(),
          new PastOverrideRule(),
          new HolidaysMissingRule(),
          new FunctionOutlastsFlowRule(),
          new IgnoredSettingRule(),
          new UnusedQueueRule(),
          new UnusedHoursRule(),
          new UnusedModuleRule(),
          new UnusedFlowRule(),
          new UnusedPromptRule(),
          new UnusedViewRule(),
          new UnusedBotRule(),
          new UnusedSecurityProfileRule(),
          new UnmatchedRoutingStepRule(),
          new UnusedFunctionRule(),
          new UnusedQuickConnectRule(),
          new DynamicValueComparisonRule(),
          new UnusedDynamicValueRule(),
          new UnwatchedNameRule(),
          new AccountInSourceRule(),
          new SecretInSourceRule(),
          new PhoneNumberInSourceRule());

  /** References, then meaning, then advice. */
  public static final List<List<Rule>> TIERS = List.of(REFERENCES, MEANING, ADVICE);

  private Rules() {}

  /** Rules about the contact center, and those about its flows that the command line has too. */
  private static List<Rule> together(List<ProgramRule> ofFlows, Rule... own) {
    return Stream.concat(Arrays.stream(own), ProgramRuleAdapter.of(ofFlows).stream()).toList();
  }

  /** All rules, in the order of their tiers. */
  public static List<Rule> all() {
    return TIERS.stream().flatMap(List::stream).toList();
  }
}
