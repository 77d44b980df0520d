package rules;

import dev.switchboard.annotations.AssignCategory;
import dev.switchboard.annotations.Rule;
import dev.switchboard.annotations.RuleEvent;

class Missing {
  @Rule(
      name = "Angry",
      on = RuleEvent.POST_CALL_ANALYSIS,
      functionFile = "rules/angri.json",
      assignCategory = @AssignCategory)
  interface Angry {}

  @Rule(
      name = "Broken",
      on = RuleEvent.POST_CALL_ANALYSIS,
      functionFile = "rules/broken.json",
      assignCategory = @AssignCategory)
  interface Broken {}
}
