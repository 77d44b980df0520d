package dev.switchboard.processor.validate;

import java.util.List;

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
      List.of(
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
          new EventHookFlowTypeRule(),
          new TransferTargetTypeRule(),
          new PromptFileRule(),
          new ModuleRecursionRule(),
          new ModuleDepthRule(),
          new ModuleInputRule(),
          new ModuleOutputRule(),
          new ModuleBranchRule(),
          new UnknownModuleValueRule(),
          new ViewTemplateRule(),
          new PropertyFileRule(),
          new TaskTemplateFieldsRule(),
          new DataTableValueRule(),
          new RuleActionsRule(),
          new EvaluationFormRule(),
          new ViewActionRule(),
          new HierarchyDepthRule(),
          new ProficiencyValueRule(),
          new RoutingStepExpiryRule(),
          new UnknownLambdaResultRule(),
          new DynamicValueDefaultRule(),
          new UnknownDynamicValueRule(),
          new UnservedQueueRule(),
          new WorkingQueueNotSetRule(),
          new StrandedAfterHoursRule());

  /** What only looks wrong. */
  private static final List<Rule> ADVICE =
      List.of(
          new IdleChannelRule(),
          new EvaluationWeightsRule(),
          new OverlappingHoursRule(),
          new EmptyHoursRule(),
          new UselessOverrideRule(),
          new PastOverrideRule(),
          new HolidaysMissingRule(),
          new FunctionOutlastsFlowRule(),
          new IgnoredSettingRule(),
          new QueueTransferChainRule(),
          new UnusedQueueRule(),
          new UnusedHoursRule(),
          new UnusedModuleRule(),
          new UnusedFlowRule(),
          new UnusedPromptRule(),
          new UnusedViewRule(),
          new UnmatchedRoutingStepRule(),
          new UnusedFunctionRule(),
          new UnusedQuickConnectRule(),
          new OverwrittenResultRule(),
          new UnfilledNamespaceRule(),
          new UnwrittenAttributeRule(),
          new UnreadFlowAttributeRule(),
          new UnreadAttributeRule(),
          new AsynchronousResultRule(),
          new MisplacedNamespaceRule(),
          new ImpossibleComparisonRule(),
          new NumberComparisonRule(),
          new DynamicValueComparisonRule(),
          new UnusedDynamicValueRule(),
          new SilentFunctionsRule(),
          new AttributesSizeRule(),
          new AccountInSourceRule(),
          new SecretInSourceRule(),
          new PhoneNumberInSourceRule(),
          new TollFraudRule(),
          new UntrustedSsmlRule(),
          new UnencryptedDigitsRule(),
          new LoggedDigitsRule(),
          new UnannouncedRecordingRule(),
          new UnrecordedAnalyticsRule(),
          new UnlimitedAttemptsRule(),
          new PersonalAttributeRule());

  /** References, then meaning, then advice. */
  public static final List<List<Rule>> TIERS = List.of(REFERENCES, MEANING, ADVICE);

  private Rules() {}

  /** All rules, in the order of their tiers. */
  public static List<Rule> all() {
    return TIERS.stream().flatMap(List::stream).toList();
  }
}
