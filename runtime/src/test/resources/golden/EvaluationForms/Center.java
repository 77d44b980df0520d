package shop;

import dev.switchboard.annotations.AnswerComparison;
import dev.switchboard.annotations.AnswerCondition;
import dev.switchboard.annotations.AnswerSource;
import dev.switchboard.annotations.CategoryAnswer;
import dev.switchboard.annotations.CategoryAnswers;
import dev.switchboard.annotations.CategoryCondition;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ConditionOperator;
import dev.switchboard.annotations.ContactMetric;
import dev.switchboard.annotations.DateTimeQuestion;
import dev.switchboard.annotations.EvaluationForm;
import dev.switchboard.annotations.EvaluationSection;
import dev.switchboard.annotations.FormLanguage;
import dev.switchboard.annotations.FormScoring;
import dev.switchboard.annotations.FormStatus;
import dev.switchboard.annotations.FormTarget;
import dev.switchboard.annotations.Identity;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.MultiSelectDisplay;
import dev.switchboard.annotations.MultiSelectOption;
import dev.switchboard.annotations.MultiSelectQuestion;
import dev.switchboard.annotations.NumericOption;
import dev.switchboard.annotations.NumericQuestion;
import dev.switchboard.annotations.QuestionAction;
import dev.switchboard.annotations.QuestionEnablement;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.SecurityProfile;
import dev.switchboard.annotations.SingleSelectDisplay;
import dev.switchboard.annotations.SingleSelectOption;
import dev.switchboard.annotations.SingleSelectQuestion;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.TextQuestion;
import dev.switchboard.annotations.User;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@Queue(name = "Legacy")
@ImportExisting
interface LegacyQueue {}

@RoutingProfile(
    name = "Agent",
    defaultOutboundQueue = LegacyQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = LegacyQueue.class, channel = Channel.VOICE, priority = 1))
interface Agent {}

@SecurityProfile(name = "Agents", permissions = "BasicAgentAccess")
interface Agents {}

@User(
    username = "ann",
    firstName = "Ann",
    lastName = "Lee",
    securityProfiles = Agents.class,
    routingProfile = Agent.class)
interface Ann {}

@EvaluationForm(
    title = "Call quality",
    description = "How calls of ${brandName} went",
    status = FormStatus.ACTIVE,
    scoring = FormScoring.QUESTION_ONLY,
    autoEvaluation = true,
    language = FormLanguage.EN_US,
    target = FormTarget.AGENT,
    reviewers = Ann.class,
    reviewDays = 14,
    tags = @Tag(key = "Team", value = "quality"))
interface CallQuality {
  @EvaluationSection(title = "Greeting", instructions = "The first minute")
  @Identity("Opening")
  interface Greeting {
    @SingleSelectQuestion(
        title = "Did the agent say their name?",
        instructions = "First or last name",
        weight = 60,
        notApplicable = true,
        options = {
          @SingleSelectOption(id = "yes", text = "Yes", score = 10),
          @SingleSelectOption(
              id = "no",
              text = "No",
              score = 0,
              automaticFail = true,
              failsSection = Manner.class)
        },
        display = SingleSelectDisplay.RADIO,
        automation =
            @CategoryAnswer(
                category = "Named",
                condition = CategoryCondition.PRESENT,
                option = "yes"),
        defaultOption = "no",
        answerSource = AnswerSource.CONTACT_LENS_DATA)
    interface Named {}

    @EvaluationSection(title = "Manner")
    interface Manner {
      @TextQuestion(title = "In a word?")
      interface Word {}
    }
  }

  @EvaluationSection(title = "Pace", weight = 0)
  interface Pace {
    @NumericQuestion(
        title = "How long was the customer on hold?",
        min = 0,
        max = 100,
        weight = 40,
        options = {
          @NumericOption(min = 0, max = 50, score = 10),
          @NumericOption(
              min = 51,
              max = 100,
              automaticFail = true,
              failsSection = Greeting.class)
        },
        automation = ContactMetric.LONGEST_HOLD_DURATION,
        answerSource = AnswerSource.CONTACT_LENS_DATA)
    interface Hold {}

    @MultiSelectQuestion(
        title = "How was it?",
        options = {
          @MultiSelectOption(id = "kind", text = "Kind"),
          @MultiSelectOption(id = "short", text = "Short")
        },
        display = MultiSelectDisplay.CHECKBOX,
        automation = @CategoryAnswers(category = "Kind", options = "kind"),
        defaultOptions = "short",
        answerSource = AnswerSource.GEN_AI,
        enablement =
            @QuestionEnablement(
                when =
                    @AnswerCondition(
                        question = Greeting.Named.class,
                        is = AnswerComparison.IN,
                        options = {"yes"}),
                operator = ConditionOperator.OR,
                action = QuestionAction.ENABLE,
                otherwise = QuestionAction.DISABLE))
    interface Impression {}

    @TextQuestion(title = "What else?", answerSource = AnswerSource.GEN_AI)
    interface Else {}

    @DateTimeQuestion(title = "When to call back?")
    interface CallBack {}
  }
}
