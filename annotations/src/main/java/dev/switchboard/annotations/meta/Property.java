package dev.switchboard.annotations.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which property of a CloudFormation type a member gives, and what CloudFormation accepts
 * there. A member that is not written is left out, unless it is required: then its default is
 * written.
 *
 * <p>A class literal leads to a resource ({@link Refers}) or to a part ({@link RefersToPart}). An
 * annotation, or an array of them, gives structures; its members are described by this annotation
 * as well.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Property {
  /**
   * The property's name, with dots between the levels of nested structures, such as {@code
   * Constraints.RequiredFields[].Id.Name}; {@code []} stands where each item of the member gives
   * one structure of a list.
   */
  String value();

  /** Whether the default is written where the member is not. */
  boolean required() default false;

  /** The smallest number, or the fewest characters or items. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest number, or the most characters or items. */
  double max() default Double.POSITIVE_INFINITY;

  /** A regular expression that the whole text matches. */
  String pattern() default "";

  /** What the pattern asks for, in words that follow "use"; needed with a pattern. */
  String use() default "";

  /** Whether the text names a file below the resources folder, whose content is what counts. */
  Content content() default Content.WRITTEN;

  /** By what a class literal's resource is referred to. */
  By by() default By.ARN;

  /** Whether a class literal that is not written means the type around the annotated one. */
  boolean enclosing() default false;

  /** What a text stands for. */
  enum Content {
    /** It is the content. */
    WRITTEN,
    /** It names a file whose text is the content. */
    TEXT_FILE,
    /** It names a file of JSON, which becomes an object. */
    JSON_FILE,
    /** It names a file whose bytes are the content, encoded in base 64. */
    BASE64_FILE
  }

  /** By what a resource is referred to. */
  enum By {
    /** By its ARN, or whatever else identifies it. */
    ARN,
    /** By what stands behind the last slash of its ARN. */
    ID
  }
}
