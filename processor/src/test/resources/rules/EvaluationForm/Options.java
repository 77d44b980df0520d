package rules;

import dev.switchboard.annotations.AnswerCondition;
import dev.switchboard.annotations.EvaluationForm;
import dev.switchboard.annotations.EvaluationSection;
import dev.switchboard.annotations.NumericOption;
import dev.switchboard.annotations.NumericQuestion;
import dev.switchboard.annotations.QuestionEnablement;
import dev.switchboard.annotations.SingleSelectOption;
import dev.switchboard.annotations.SingleSelectQuestion;
import dev.switchboard.annotations.TextQuestion;

class Options {
  @EvaluationForm(title = "Call quality")
  interface CallQuality {
    @EvaluationSection(title = "Greeting")
    interface Greeting {
      @SingleSelectQuestion(
          title = "Did the agent say their name?",
          options = {
            @SingleSelectOption(id = "yes", text = "Yes"),
            @SingleSelectOption(id = "yes", text = "No")
          },
          defaultOption = "no")
      interface Named {}

      @NumericQuestion(
          title = "How often?",
          min = 0,
          max = 10,
          options = {
            @NumericOption(min = 0, max = 5),
            @NumericOption(min = 5, max = 12),
            @NumericOption(min = 5, max = 10)
          })
      interface Often {}
    }

    @EvaluationSection(title = "Manner")
    interface Manner {
      @TextQuestion(
          title = "What else?",
          enablement =
              @QuestionEnablement(
                  when = @AnswerCondition(question = Greeting.Named.class, options = "maybe")))
      interface Named {}

      @EvaluationSection(title = "Two")
      interface Two {
        @EvaluationSection(title = "Three")
        interface Three {
          @TextQuestion(title = "Too deep?")
          interface Deep {}
        }
      }
    }
  }
}
