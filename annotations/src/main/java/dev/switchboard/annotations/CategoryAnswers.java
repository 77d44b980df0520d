package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The answers that follow from a category of the contact. */
@Structure("MultiSelectQuestionRuleCategoryAutomation")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CategoryAnswers {
  /** The category, which is the name of the rule that assigns it: 1 to 50 characters. */
  @Property(value = "Category", min = 1, max = 50)
  String category();

  /** Whether the contact has it. */
  @Property(value = "Condition", required = true)
  CategoryCondition condition() default CategoryCondition.PRESENT;

  /** The ids of the answers. */
  @Property(
      value = "OptionRefIds",
      pattern = "[a-zA-Z0-9._-]{1,40}",
      use = "1 to 40 letters, digits, dots, underscores and hyphens")
  String[] options();
}
