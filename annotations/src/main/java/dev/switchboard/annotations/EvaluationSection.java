package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Part;
import dev.switchboard.annotations.meta.Parts;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A section of an evaluation form; the types nested in it are its questions, and its subsections if
 * it is none itself.
 */
@Part(words = "section", in = "Section", identity = "RefId")
@Structure("EvaluationFormSection")
@Parts(
    property = "Items",
    structure = "EvaluationFormItem",
    value = {
      EvaluationSection.class,
      SingleSelectQuestion.class,
      MultiSelectQuestion.class,
      NumericQuestion.class,
      TextQuestion.class,
      DateTimeQuestion.class
    },
    min = 1,
    max = 200)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EvaluationSection {
  /** The title: 1 to 128 characters. */
  @Property(value = "Title", min = 1, max = 128)
  String title();

  /** What evaluators are told: at most 1,024 characters. */
  @Property(value = "Instructions", max = 1024)
  String instructions() default "";

  /** What it counts, in percent, where sections are weighted. */
  @Property(value = "Weight", min = 0, max = 100)
  double weight() default 0;
}
