package rules;

import dev.switchboard.annotations.EvaluationForm;
import dev.switchboard.annotations.EvaluationSection;
import dev.switchboard.annotations.TextQuestion;

class Unscored {
  @EvaluationForm(title = "Call quality")
  interface CallQuality {
    @EvaluationSection(title = "Greeting", weight = 100)
    interface Greeting {
      @TextQuestion(title = "What?")
      interface GreetingWhat {}
    }
  }
}
