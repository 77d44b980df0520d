package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.RefersToPart;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An answer of a single select question. */
@Structure("EvaluationFormSingleSelectQuestionOption")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SingleSelectOption {
  /** Its id: 1 to 40 letters, digits and {@code . _ -}, unique in the question. */
  @Property(
      value = "RefId",
      pattern = "[a-zA-Z0-9._-]{1,40}",
      use = "1 to 40 letters, digits, dots, underscores and hyphens")
  String id();

  /** What it says: 1 to 128 characters. */
  @Property(value = "Text", min = 1, max = 128)
  String text();

  /** What it scores: 0 to 10. */
  @Property(value = "Score", min = 0, max = 10)
  int score() default 0;

  /** Whether it fails the whole form. */
  @Property("AutomaticFail")
  boolean automaticFail() default false;

  /** The section that it fails. */
  @Property("AutomaticFailConfiguration.TargetSection")
  @RefersToPart(EvaluationSection.class)
  Class<?> failsSection() default Unset.class;
}
