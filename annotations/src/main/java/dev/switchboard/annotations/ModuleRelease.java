package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Releases a {@link FlowModule} under an alias: flows invoke what the alias leads to, not what the
 * module holds at the moment. To release a change, raise {@link #version}: the deployment freezes
 * the module as it is then, and repoints the alias. While the number stays, callers keep what they
 * have, whatever changes in the module.
 *
 * <p>A version never changes, and no deployment deletes one. Amazon Connect numbers its own: a
 * number here only tells one release of the source from the next. A number that was dropped and
 * comes back freezes the module anew, so list in {@link #keep} what the alias may have to go back
 * to.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html">AWS::Connect::ContactFlowModuleAlias</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModuleRelease {
  /**
   * The alias's name: 1 to 100 letters, digits and {@code $}, each followed by at most one {@code
   * _} or {@code -}.
   */
  String alias();

  /** The version that the alias leads to: 1 or more. */
  int version();

  /** Other versions that stay in the stack, so that the alias can go back to one of them. */
  int[] keep() default {};

  /** What the alias is for: at most 500 characters. */
  String description() default "";
}
