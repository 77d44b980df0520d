package rules;

import dev.switchboard.annotations.EvaluationForm;
import dev.switchboard.annotations.EvaluationSection;
import dev.switchboard.annotations.SingleSelectOption;
import dev.switchboard.annotations.SingleSelectQuestion;

class Question {
  @EvaluationForm(title = "Call quality")
  interface CallQuality {
    @EvaluationSection(title = "Greeting")
    interface Greeting {
      @SingleSelectQuestion(
          title = "Did the agent say their name?",
          options = {
            @SingleSelectOption(id = "yes", text = "Yes", failsSection = Named.class),
            @SingleSelectOption(id = "no", text = "No", failsSection = Object.class)
          })
      interface Named {}
    }
  }
}
