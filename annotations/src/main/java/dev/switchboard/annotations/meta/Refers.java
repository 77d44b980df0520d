package dev.switchboard.annotations.meta;

import dev.switchboard.annotations.FlowType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The kind of resource that a class literal must lead to. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refers {
  /** The kind. */
  Resource value();

  /** Of a flow: the flow types that may be referred to; none means all. */
  FlowType[] flowTypes() default {};
}
