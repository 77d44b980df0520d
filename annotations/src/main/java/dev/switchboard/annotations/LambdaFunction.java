package dev.switchboard.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a Lambda function that flows may invoke. It stands on the handler class itself, or on a
 * type of the contact center that names the handler.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">Invoke
 *     Lambda functions</a>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LambdaFunction {
  /** The function's name; the environment's prefix is put before it. 1 to 64 characters with it. */
  String name();

  /**
   * The class whose {@code handleRequest} runs; by default the annotated class. Not needed for an
   * existing function.
   */
  Class<?> handler() default Unset.class;

  /**
   * What the function answers: a record whose components' names are the keys that flows read as
   * {@code $.External.<key>}. Without it the keys are not checked.
   */
  Class<?> response() default Unset.class;

  /** What the function does. */
  String description() default "";

  /** Memory in MiB: 128 to 10240. The environment's file may set another. */
  int memoryMb() default 512;

  /**
   * Seconds before Lambda stops the function: 1 to 900; a synchronous call of a flow waits 8 at
   * most.
   */
  int timeoutSeconds() default 8;

  /**
   * Where the function's package is: a jar or folder path relative to the project, such as {@code
   * ../lookup/target/lookup.jar}.
   */
  String code() default "";

  /** Environment variables; values may hold {@code ${name}} values. */
  Tag[] environment() default {};

  /** Tags of the function. */
  Tag[] tags() default {};
}
