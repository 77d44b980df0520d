package rules;

import dev.switchboard.annotations.AssignCategory;
import dev.switchboard.annotations.EndTasks;
import dev.switchboard.annotations.Rule;
import dev.switchboard.annotations.RuleEvent;

class ActionsLegal {
  @Rule(
      name = "Angry",
      on = RuleEvent.REAL_TIME_CALL_ANALYSIS,
      function = "{}",
      assignCategory = @AssignCategory,
      event = "Angry")
  interface Angry {}

  @Rule(name = "Closed", on = RuleEvent.CASE_UPDATED, function = "{}", endTasks = @EndTasks)
  interface Closed {}
}
