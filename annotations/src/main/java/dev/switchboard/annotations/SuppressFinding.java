package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences one warning, by rule id, on the annotated block, section, flow or resource and
 * everything inside it. Errors can't be silenced. On the {@link Instance} type it holds for the
 * whole contact center.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(SuppressFinding.List.class)
public @interface SuppressFinding {
  /** The id of the rule, as it stands in brackets at the start of the warning. */
  String id();

  /** Why the warning does not apply here; must not be blank. */
  String reason();

  /** Holds several suppressions. */
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {
    /** The suppressions. */
    SuppressFinding[] value();
  }
}
