package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.FixedProperty;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.RefersToPart;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What answer another question has. */
@Structure("EvaluationFormItemEnablementExpression")
@Structure(level = "Source", value = "EvaluationFormItemEnablementSource")
@Structure(level = "Values", value = "EvaluationFormItemEnablementSourceValue")
@FixedProperty(name = "Source.Type", value = "QUESTION_REF_ID")
@FixedProperty(name = "Values[].Type", value = "OPTION_REF_ID")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface AnswerCondition {
  /** The question. */
  @Property("Source.RefId")
  @RefersToPart({SingleSelectQuestion.class, MultiSelectQuestion.class})
  Class<?> question();

  /** How its answer is compared. */
  @Property(value = "Comparator", required = true)
  AnswerComparison is() default AnswerComparison.IN;

  /** The ids of its options. */
  @Property(
      value = "Values[].RefId",
      min = 1,
      pattern = "[a-zA-Z0-9._-]{1,40}",
      use = "1 to 40 letters, digits, dots, underscores and hyphens")
  String[] options();
}
