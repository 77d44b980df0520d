package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question of an evaluation form with any number of answers out of several. */
@Part(words = "question", in = "Question", identity = "RefId")
@Structure("EvaluationFormQuestion")
@Structure(level = "QuestionTypeProperties", value = "EvaluationFormQuestionTypeProperties")
@Structure(
    level = "QuestionTypeProperties.MultiSelect",
    value = "EvaluationFormMultiSelectQuestionProperties")
@Structure(
    level = "QuestionTypeProperties.MultiSelect.Automation",
    value = "EvaluationFormMultiSelectQuestionAutomation")
@Structure(
    level = "QuestionTypeProperties.MultiSelect.Automation.AnswerSource",
    value = "EvaluationFormQuestionAutomationAnswerSource")
@Structure(
    level = "QuestionTypeProperties.MultiSelect.Automation.Options",
    value = "EvaluationFormMultiSelectQuestionAutomationOption")
@FixedProperty(name = "QuestionType", value = "MULTISELECT")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MultiSelectQuestion {
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
  @Property(value = "QuestionTypeProperties.MultiSelect.Options", min = 2, max = 256)
  MultiSelectOption[] options();

  /** How they are shown. */
  @Property("QuestionTypeProperties.MultiSelect.DisplayAs")
  MultiSelectDisplay display() default MultiSelectDisplay.CHECKBOX;

  /** The answers that follow from a category of the contact. */
  @Property(
      value = "QuestionTypeProperties.MultiSelect.Automation.Options[].RuleCategory",
      max = 20)
  CategoryAnswers[] automation() default {};

  /** The ids of the answers if no category says others. */
  @Property(
      value = "QuestionTypeProperties.MultiSelect.Automation.DefaultOptionRefIds",
      pattern = "[a-zA-Z0-9._-]{1,40}",
      use = "1 to 40 letters, digits, dots, underscores and hyphens")
  String[] defaultOptions() default {};

  /** What fills it in by itself. */
  @Property("QuestionTypeProperties.MultiSelect.Automation.AnswerSource.SourceType")
  AnswerSource answerSource() default AnswerSource.CONTACT_LENS_DATA;
}
