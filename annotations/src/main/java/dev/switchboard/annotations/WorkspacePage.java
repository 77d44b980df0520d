package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Refers;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page of a workspace. */
@Structure("WorkspacePage")
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface WorkspacePage {
  /** The view that it shows. */
  @Property("ResourceArn")
  @Refers(Resource.VIEW)
  Class<?> view();

  /**
   * The page: {@code HOME}, {@code AGENT_EXPERIENCE}, or a name of one's own, at most 25
   * characters.
   */
  @Property(
      value = "Page",
      min = 1,
      max = 25,
      pattern = "(?!\\.$)(?!\\.\\.$)[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]+",
      use = "letters, digits, spaces and - _ . : = @ ' |")
  String page();

  /** What its address ends with: 3 to 63 characters. */
  @Property(
      value = "Slug",
      max = 63,
      pattern = "[\\p{L}\\p{Z}\\p{N}\\-_.:=@'|]{3,}",
      use = "at least 3 letters, digits, spaces and - _ . : = @ ' |")
  String slug() default "";

  /** What the view is given, as JSON: at most 4,096 characters. */
  @Property(value = "InputData", max = 4096)
  String inputData() default "";
}
