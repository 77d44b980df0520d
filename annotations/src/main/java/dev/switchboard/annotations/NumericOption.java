package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.RefersToPart;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a range of answers of a numeric question scores. */
@Structure("EvaluationFormNumericQuestionOption")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface NumericOption {
  /** The smallest answer of the range. */
  @Property("MinValue")
  int min();

  /** The largest answer of the range. */
  @Property("MaxValue")
  int max();

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
