package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question of an evaluation form with one answer out of several. */
@Part(words = "question", in = "Question", identity = "RefId")
@Structure("EvaluationFormQuestion")
@Structure(level = "QuestionTypeProperties", value = "EvaluationFormQuestionTypeProperties")
@Structure(
    level = "QuestionTypeProperties.SingleSelect",
    value = "EvaluationFormSingleSelectQuestionProperties")
@Structure(
    level = "QuestionTypeProperties.SingleSelect.Automation",
    value = "EvaluationFormSingleSelectQuestionAutomation")
@Structure(
    level = "QuestionTypeProperties.SingleSelect.Automation.AnswerSource",
    value = "EvaluationFormQuestionAutomationAnswerSource")
@Structure(
    level = "QuestionTypeProperties.SingleSelect.Automation.Options",
    value = "EvaluationFormSingleSelectQuestionAutomationOption")
@FixedProperty(name = "QuestionType", value = "SINGLESELECT")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SingleSelectQuestion {
  /** The question: 1 to 350 characters. */
  @Property(value = "Title", min = 1, max = 350)
  String title();

  /** What evaluators are told: at most 1,024 characters. */
  @Property(value = "Instructions", max = 1024)
  String instructions() default "";

  /** What it counts, in percent, where questions are weighted. */
  @Property(value = "Weight", min = 0, max = 100)
  double weight() default 0;

  /** Whether "not applicable" is an answer. */
  @Property("NotApplicableEnabled")
  boolean notApplicable() default false;

  /** When it is asked; by default always. */
  @Property("Enablement")
  QuestionEnablement enablement() default @QuestionEnablement(when = {});

  /** The answers to choose from, at least two. */
  @Property(value = "QuestionTypeProperties.SingleSelect.Options", min = 2, max = 256)
  SingleSelectOption[] options();

  /** How they are shown. */
  @Property("QuestionTypeProperties.SingleSelect.DisplayAs")
  SingleSelectDisplay display() default SingleSelectDisplay.RADIO;

  /** The answer that follows from a category of the contact. */
  @Property(
      value = "QuestionTypeProperties.SingleSelect.Automation.Options[].RuleCategory",
      max = 20)
  CategoryAnswer[] automation() default {};

  /** The id of the answer if no category says another. */
  @Property(
      value = "QuestionTypeProperties.SingleSelect.Automation.DefaultOptionRefId",
      pattern = "[a-zA-Z0-9._-]{1,40}",
      use = "1 to 40 letters, digits, dots, underscores and hyphens")
  String defaultOption() default "";

  /** What fills it in by itself. */
  @Property("QuestionTypeProperties.SingleSelect.Automation.AnswerSource.SourceType")
  AnswerSource answerSource() default AnswerSource.CONTACT_LENS_DATA;
}
