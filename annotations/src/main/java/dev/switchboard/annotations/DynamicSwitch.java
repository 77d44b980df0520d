package dev.switchboard.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A switch of {@link DynamicValues}: flows read {@code true} or {@code false}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface DynamicSwitch {
  /** What holds until somebody says otherwise, and whenever the values can't be fetched. */
  boolean defaultValue();

  /** What the value is for, in the words of those who change it. */
  String description() default "";
}
