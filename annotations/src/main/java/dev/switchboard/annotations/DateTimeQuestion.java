package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A question of an evaluation form that is answered by a date with a time. */
@Part(words = "question", in = "Question", identity = "RefId")
@Structure("EvaluationFormQuestion")
@FixedProperty(name = "QuestionType", value = "DATETIME")
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DateTimeQuestion {
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
}
