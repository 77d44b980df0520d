package dev.switchboard.processor.validate;

import dev.switchboard.annotations.RuleEvent;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure.Setting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule does what Amazon Connect lets a rule of its event do, and has what the event asks for.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_RuleAction.html">RuleAction</a>
 */
final class RuleActionsRule implements Rule {
  private static final Set<RuleEvent> ANALYSES =
      EnumSet.of(
          RuleEvent.POST_CALL_ANALYSIS,
          RuleEvent.REAL_TIME_CALL_ANALYSIS,
          RuleEvent.REAL_TIME_CHAT_ANALYSIS,
          RuleEvent.POST_CHAT_ANALYSIS);
  private static final Set<RuleEvent> OUTSIDE =
      EnumSet.of(
          RuleEvent.ZENDESK_TICKET_CREATED,
          RuleEvent.ZENDESK_TICKET_STATUS,
          RuleEvent.SALESFORCE_CASE_CREATED);
  private static final Map<String, Set<RuleEvent>> EVENTS = events();

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      if (resource.is("Rule") && !resource.declaration().isExisting()) {
        event(resource).ifPresent(event -> check(resource, event, findings));
      }
    }
    return findings;
  }

  private void check(PlainModel rule, RuleEvent event, List<Finding> findings) {
    for (Setting setting : rule.structure().settings()) {
      Set<RuleEvent> allowed = EVENTS.get(setting.member().name());
      if (allowed != null && !allowed.contains(event)) {
        findings.add(
            error(
                setting.value().origin(),
                rule.words()
                    + ": "
                    + setting.member().name()
                    + " is not possible on "
                    + event
                    + "; it is on "
                    + String.join(", ", allowed.stream().map(Enum::name).toList())));
      }
    }
    need(rule, event, ANALYSES, "assignCategory", "@AssignCategory", findings);
    need(rule, event, OUTSIDE, "task", "the task that it makes", findings);
    need(rule, event, OUTSIDE, "integration", "the ARN of the integration", findings);
  }

  private void need(
      PlainModel rule,
      RuleEvent event,
      Set<RuleEvent> events,
      String member,
      String what,
      List<Finding> findings) {
    if (events.contains(event) && rule.structure().value(member).isEmpty()) {
      findings.add(
          error(
              rule.structure().origin("on"),
              rule.words()
                  + ": a rule on "
                  + event
                  + " needs "
                  + member
                  + "; add "
                  + member
                  + " = "
                  + what));
    }
  }

  private static Optional<RuleEvent> event(PlainModel rule) {
    return rule.structure()
        .value("on")
        .map(v -> v.origin().value())
        .map(v -> v.getValue().toString())
        .flatMap(
            name ->
                EnumSet.allOf(RuleEvent.class).stream()
                    .filter(e -> e.name().equals(name))
                    .findFirst());
  }

  private static Map<String, Set<RuleEvent>> events() {
    Map<String, Set<RuleEvent>> events = new LinkedHashMap<>();
    Set<RuleEvent> categories = EnumSet.copyOf(ANALYSES);
    categories.addAll(OUTSIDE);
    events.put("assignCategory", categories);
    Set<RuleEvent> messages = EnumSet.copyOf(ANALYSES);
    messages.add(RuleEvent.CONTACT_EVALUATION_SUBMITTED);
    messages.add(RuleEvent.METRIC_DATA);
    events.put("event", messages);
    events.put(
        "createCase", EnumSet.of(RuleEvent.POST_CALL_ANALYSIS, RuleEvent.POST_CHAT_ANALYSIS));
    events.put("endTasks", EnumSet.of(RuleEvent.CASE_UPDATED));
    return events;
  }
}
