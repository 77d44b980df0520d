package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule changes in a case. */
@Structure("UpdateCaseAction")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface CaseUpdate {
  /** What its fields hold then. */
  @Property(value = "Fields", min = 1, max = 100)
  CaseFieldValue[] value();
}
