package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** When a question is asked. */
@Structure("EvaluationFormItemEnablementConfiguration")
@Structure(level = "Condition", value = "EvaluationFormItemEnablementCondition")
@Structure(level = "Condition.Operands", value = "EvaluationFormItemEnablementConditionOperand")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface QuestionEnablement {
  /** What answers other questions have. */
  @Property(value = "Condition.Operands[].Expression", min = 1)
  AnswerCondition[] when();

  /** How the conditions go together. */
  @Property("Condition.Operator")
  ConditionOperator operator() default ConditionOperator.AND;

  /** What happens if they hold. */
  @Property(value = "Action", required = true)
  QuestionAction action() default QuestionAction.ENABLE;

  /** What happens if they do not. */
  @Property("DefaultAction")
  QuestionAction otherwise() default QuestionAction.DISABLE;
}
