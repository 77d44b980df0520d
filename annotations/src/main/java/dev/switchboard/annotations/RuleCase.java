package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A case that a rule makes. */
@Structure("CreateCaseAction")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleCase {
  /** The id of the case template. */
  @Property(value = "TemplateId", min = 1, max = 500)
  String template();

  /** What its fields hold. */
  @Property(value = "Fields", min = 1, max = 100)
  CaseFieldValue[] fields();
}
