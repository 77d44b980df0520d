package rules;

import dev.switchboard.annotations.AssignCategory;
import dev.switchboard.annotations.Rule;
import dev.switchboard.annotations.RuleEvent;

class MissingLegal {
  @Rule(
      name = "Angry",
      on = RuleEvent.POST_CALL_ANALYSIS,
      functionFile = "rules/angry.json",
      assignCategory = @AssignCategory)
  interface Angry {}
}
