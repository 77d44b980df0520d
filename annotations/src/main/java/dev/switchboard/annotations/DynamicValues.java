package dev.switchboard.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A set of values that change without a deployment: a greeting, a switch, a threshold. Each is a
 * constant whose text is the reference that flows read, and which says by its own annotation what
 * it may be and what holds as long as nobody has said otherwise.
 *
 * <pre>{@code
 * @DynamicValues(name = "opening")
 * interface Opening {
 *   @DynamicText(defaultValue = "Thank you for calling ${brandName}.", maxLength = 300)
 *   String GREETING = "$.FlowAttributes.opening_greeting";
 *
 *   @DynamicSwitch(defaultValue = false)
 *   String CLOSED = "$.FlowAttributes.opening_closed";
 * }
 * }</pre>
 *
 * A block reads a value by naming its constant, as in {@code text = Opening.GREETING}. Every flow
 * that does so fetches the values when it starts; if they can't be fetched, the defaults hold.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamicValues {
  /**
   * The set's name: a letter, then letters, digits and hyphens; contract, since values are kept
   * under it.
   */
  String name();

  /** What the values are about, which says in which table they are kept. */
  ValueSubject about() default ValueSubject.FLOWS;

  /** What the set is for. */
  String description() default "";
}
