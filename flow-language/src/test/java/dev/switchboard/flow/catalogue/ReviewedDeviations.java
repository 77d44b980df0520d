package dev.switchboard.flow.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the block annotations say something else than {@code actions.json}, and why they may. */
final class ReviewedDeviations {
  private static final Map<String, List<String>> BY_TYPE = new LinkedHashMap<>();

  static {
    deviation(
        "CreateTask",
        "type of TaskTemplateId is [REFERENCE], the reference says string",
        "the id is that of a declared task template");
    deviation(
        "GetParticipantInput",
        "required of EnableDTMFBuffer is true, the reference says false",
        "the parameter is what makes an action of the buffer shape, so that shape demands it");
    deviation(
        "UpdateContactData",
        "parameter References is missing",
        "the page names it, but Amazon Connect refuses it as an unknown property");
    deviation(
        "UpdateContactData",
        "values of WisdomSessionArn is [$.Wisdom.SessionArn], the reference says []",
        "the compound Connect assistant always passes on the session that it opened before");
    deviation(
        "UpdateContactRoutingBehavior",
        "parameter RoutingProficiencies is missing",
        "only its name is known; a flow with a guessed shape would not deploy");
    deviation(
        "UpdateContactTargetQueue",
        "group queue of TransferToQueue is not EXACTLY_ONE [AgentId, QueueId]",
        "the compound writes the action only if it names a queue or an agent");
    deviation(
        "UpdateContactRoutingCriteria",
        "dynamic form of RoutingCriteria is ONLY, the reference says WHOLE",
        "the static form is written by the members of RoutingCriteria.Steps");
    deviation(
        "UpdateContactRoutingCriteria",
        "type of RoutingCriteria.Steps[].Expression.AttributeCondition.Name is [REFERENCE], the"
            + " reference says string",
        "the name is that of a declared predefined attribute");
    deviation(
        "UpdateContactRoutingCriteria",
        "type of RoutingCriteria.Steps[].Expression.AndExpression[].AttributeCondition.Name is"
            + " [REFERENCE], the reference says string",
        "the name is that of a declared predefined attribute");
    deviation(
        "Wait",
        "whether the operand Continue is in the reference is false, the reference says true",
        "the reference names the branch with the parameter ContinueExecution");
  }

  private ReviewedDeviations() {}

  static List<String> of(String type) {
    return BY_TYPE.getOrDefault(type, List.of());
  }

  static Set<String> types() {
    return BY_TYPE.keySet();
  }

  private static void deviation(String type, String difference, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a deviation needs a reason: " + difference);
    }
    BY_TYPE.computeIfAbsent(type, t -> new ArrayList<>()).add(difference);
  }
}
