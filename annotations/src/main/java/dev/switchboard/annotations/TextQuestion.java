package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question of an evaluation form that is answered in words. */
@Part(words = "question", in = "Question", identity = "RefId")
@Structure("EvaluationFormQuestion")
@Structure(level = "QuestionTypeProperties", value = "EvaluationFormQuestionTypeProperties")
@Structure(level = "QuestionTypeProperties.Text", value = "EvaluationFormTextQuestionProperties")
@Structure(
    level = "QuestionTypeProperties.Text.Automation",
    value = "EvaluationFormTextQuestionAutomation")
@Structure(
    level = "QuestionTypeProperties.Text.Automation.AnswerSource",
    value = "EvaluationFormQuestionAutomationAnswerSource")
@FixedProperty(name = "QuestionType", value = "TEXT")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TextQuestion {
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

  /** What fills it in by itself. */
  @Property("QuestionTypeProperties.Text.Automation.AnswerSource.SourceType")
  AnswerSource answerSource() default AnswerSource.CONTACT_LENS_DATA;
}
