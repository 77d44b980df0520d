package dev.switchboard.flow.legacy;

import static dev.switchboard.flow.legacy.ModuleConverters.text;

import dev.switchboard.annotations.meta.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The modules that look at something and branch, wait, or measure. */
final class BranchModules {
  private static final Map<String, String> OPERATORS =
      Map.of(
          "Equals", "Equals",
          "Contains", "TextContains",
          "StartsWith", "TextStartsWith",
          "EndsWith", "TextEndsWith",
          "GreaterThan", "NumberGreaterThan",
          "GreaterThanOrEqualTo", "NumberGreaterOrEqualTo",
          "LessThan", "NumberLessThan",
          "LessThanOrEqualTo", "NumberLessOrEqualTo");

  private static final Map<String, String> STAFFING_METRICS =
      Map.of(
          "Available", "NumberOfAgentsAvailable",
          "Staffed", "NumberOfAgentsStaffed",
          "Online", "NumberOfAgentsOnline");

  private static final Map<String, String> QUEUE_METRICS =
      Map.of(
          "CheckQueueTime", "OldestContactInQueueAgeSeconds",
          "CheckQueueCapacity", "NumberOfContactsInQueue");

  private BranchModules() {}

  static void register(Map<String, ModuleConverter> converters) {
    converters.put("CheckAttribute", BranchModules::checkAttribute);
    converters.put("CheckHoursOfOperation", BranchModules::checkHours);
    converters.put("CheckStaffing", BranchModules::checkStaffing);
    converters.put("CheckQueueStatus", BranchModules::checkQueue);
    converters.put("GetMetricData", BranchModules::getMetrics);
    converters.put("Loop", BranchModules::loop);
    converters.put("Wait", BranchModules::waitForIt);
  }

  private static ActionBuilder checkAttribute(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "Compare");
    String namespace = text(module, "Namespace").orElse("");
    String attribute = text(module, "Attribute").orElse("");
    Optional<String> reference = SystemAttributes.reference(namespace, attribute);
    if (reference.isEmpty()) {
      module.note(
          "parameter Attribute",
          namespace + " attribute \"" + attribute + "\" has no known reference; left out");
    }
    action.parameter("ComparisonValue", reference);
    compare(module, "Evaluate", action);
    Optional<String> noMatch = module.branch("NoMatch");
    return action.next(noMatch).error("NoMatchingCondition", noMatch);
  }

  private static void compare(LegacyModule module, String condition, ActionBuilder action) {
    for (LegacyBranch branch : module.comparisons(condition)) {
      String operator = OPERATORS.get(branch.operator());
      if (operator == null) {
        module.note(
            "branch " + condition + " " + branch.operator(),
            "the flow language has no such operator; written as it is");
      }
      action.condition(
          operator == null ? branch.operator() : operator, branch.operand(), branch.target());
    }
  }

  private static ActionBuilder checkHours(LegacyModule module) {
    Optional<String> error = module.branch("Error");
    return new ActionBuilder(module.id(), "CheckHoursOfOperation")
        .parameter(
            "HoursOfOperationId",
            module.take("Hours").flatMap(p -> module.resource(p, Resource.HOURS_OF_OPERATION)))
        .next(error)
        .condition("True", module.branch("True"))
        .condition("False", module.branch("False"))
        .error("NoMatchingError", error);
  }

  private static ActionBuilder checkStaffing(LegacyModule module) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "CheckMetricData")
            .parameter(
                "MetricType", text(module, "Status").map(s -> STAFFING_METRICS.getOrDefault(s, s)));
    ContactModules.queueOrAgent(module, action);
    module.branch("True").ifPresent(target -> action.condition("NumberGreaterThan", "0", target));
    Optional<String> error = module.branch("Error");
    return action
        .next(error)
        .error("NoMatchingCondition", module.branch("False"))
        .error("NoMatchingError", error);
  }

  private static ActionBuilder checkQueue(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "CheckMetricData");
    List<String> metrics = new ArrayList<>();
    for (String condition : QUEUE_METRICS.keySet().stream().sorted().toList()) {
      if (!module.comparisons(condition).isEmpty()) {
        metrics.add(condition);
      }
    }
    if (metrics.size() > 1) {
      module.note(
          "branches " + String.join(" and ", metrics),
          "an action checks one metric; only the last named was converted");
    }
    for (String condition : metrics.subList(Math.max(0, metrics.size() - 1), metrics.size())) {
      action.parameter("MetricType", QUEUE_METRICS.get(condition));
      compare(module, condition, action);
    }
    ContactModules.queueOrAgent(module, action);
    Optional<String> error = module.branch("Error");
    return action
        .next(error)
        .error("NoMatchingCondition", module.branch("NoMatch"))
        .error("NoMatchingError", error);
  }

  private static ActionBuilder getMetrics(LegacyModule module) {
    ActionBuilder action = new ActionBuilder(module.id(), "GetMetricData");
    ContactModules.queueOrAgent(module, action);
    return action.next(module.branch("Success")).error("NoMatchingError", module.branch("Error"));
  }

  private static ActionBuilder loop(LegacyModule module) {
    Optional<String> done = module.branch("Complete");
    return new ActionBuilder(module.id(), "Loop")
        .parameter("LoopCount", text(module, "LoopCount"))
        .next(done)
        .condition("ContinueLooping", module.branch("Looping"))
        .condition("DoneLooping", done);
  }

  private static ActionBuilder waitForIt(LegacyModule module) {
    ActionBuilder action =
        new ActionBuilder(module.id(), "Wait")
            .parameter("TimeLimitSeconds", text(module, "TimeoutSeconds"));
    if (text(module, "InterruptOnCustomerReturn").orElse("").equals("true")) {
      action.parameters().putArray("Events").add("CustomerReturned");
    }
    Optional<String> error = module.branch("Error");
    return action
        .next(error)
        .condition("CustomerReturned", module.branch("CustomerReturn"))
        .condition("WaitCompleted", module.branch("Timeout"))
        .error("NoMatchingError", error);
  }
}
