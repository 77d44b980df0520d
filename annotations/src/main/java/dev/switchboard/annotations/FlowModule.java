package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a flow module: blocks that several flows share. What a module takes, gives back and how
 * it may end is its contract; every call site is checked against it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html">Flow
 *     modules</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FlowModule {
  /** The module's name in the instance: 1 to 127 characters, unique among modules. */
  String name();

  /** What the module is for: at most 500 characters. */
  String description() default "";

  /** The values that a caller passes; read inside as {@code $.Modules.Input.<name>}. */
  ModuleField[] input() default {};

  /**
   * The values that the module gives back; read by the caller as {@code
   * $.Modules.ResultData.<name>}.
   */
  ModuleField[] output() default {};

  /** The named branches a caller may continue on, at most 8, besides success and error. */
  String[] branches() default {};

  /** Whether it can be used, or is put away. */
  @Property("State")
  FlowState state() default FlowState.ACTIVE;

  /** Whether what is outside of flows may invoke it, such as an AI agent. */
  @Property("ExternalInvocationConfiguration.Enabled")
  boolean externalInvocation() default false;

  /** Tags of the module. */
  Tag[] tags() default {};
}
