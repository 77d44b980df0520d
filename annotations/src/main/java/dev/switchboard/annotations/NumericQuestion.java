package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question of an evaluation form that is answered by a whole number. */
@Part(words = "question", in = "Question", identity = "RefId")
@Structure("EvaluationFormQuestion")
@Structure(level = "QuestionTypeProperties", value = "EvaluationFormQuestionTypeProperties")
@Structure(
    level = "QuestionTypeProperties.Numeric",
    value = "EvaluationFormNumericQuestionProperties")
@Structure(
    level = "QuestionTypeProperties.Numeric.Automation",
    value = "EvaluationFormNumericQuestionAutomation")
@Structure(
    level = "QuestionTypeProperties.Numeric.Automation.AnswerSource",
    value = "EvaluationFormQuestionAutomationAnswerSource")
@Structure(
    level = "QuestionTypeProperties.Numeric.Automation.PropertyValue",
    value = "NumericQuestionPropertyValueAutomation")
@FixedProperty(name = "QuestionType", value = "NUMERIC")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NumericQuestion {
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

  /** The smallest answer. */
  @Property("QuestionTypeProperties.Numeric.MinValue")
  int min();

  /** The largest answer. */
  @Property("QuestionTypeProperties.Numeric.MaxValue")
  int max();

  /** What ranges of answers score. */
  @Property(value = "QuestionTypeProperties.Numeric.Options", max = 10)
  NumericOption[] options() default {};

  /** What Contact Lens measured, which fills it in by itself. */
  @Property("QuestionTypeProperties.Numeric.Automation.PropertyValue.Label")
  ContactMetric automation() default ContactMetric.CONTACT_DURATION;

  /** What fills it in by itself. */
  @Property("QuestionTypeProperties.Numeric.Automation.AnswerSource.SourceType")
  AnswerSource answerSource() default AnswerSource.CONTACT_LENS_DATA;
}
