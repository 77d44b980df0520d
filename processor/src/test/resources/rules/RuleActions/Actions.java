package rules;

import dev.switchboard.annotations.EndTasks;
import dev.switchboard.annotations.Rule;
import dev.switchboard.annotations.RuleEvent;

class Actions {
  @Rule(
      name = "Angry",
      on = RuleEvent.REAL_TIME_CALL_ANALYSIS,
      function = "{}",
      endTasks = @EndTasks)
  interface Angry {}

  @Rule(
      name = "Ticket",
      on = RuleEvent.ZENDESK_TICKET_CREATED,
      function = "{}",
      event = "Ticket")
  interface Ticket {}
}
