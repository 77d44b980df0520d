package rules;

import dev.switchboard.annotations.EvaluationForm;
import dev.switchboard.annotations.EvaluationSection;
import dev.switchboard.annotations.FormScoring;
import dev.switchboard.annotations.TextQuestion;

class SumLegal {
  @EvaluationForm(title = "Call quality", scoring = FormScoring.SECTION_ONLY)
  interface CallQuality {
    @EvaluationSection(title = "Greeting", weight = 60)
    interface Greeting {
      @TextQuestion(title = "What?")
      interface GreetingWhat {}
    }

    @EvaluationSection(title = "Pace", weight = 40)
    interface Pace {
      @TextQuestion(title = "What?")
      interface PaceWhat {}
    }
  }
}
