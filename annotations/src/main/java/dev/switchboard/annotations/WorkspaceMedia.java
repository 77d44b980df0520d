package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.ExactlyOne;
import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Structure;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A picture of a workspace. */
@Structure("MediaItem")
@ExactlyOne({"file", "source"})
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface WorkspaceMedia {
  /** Where it stands. */
  @Property("Type")
  WorkspaceMediaType type();

  /** The picture, a file below the resources folder. */
  @Property(value = "Source", content = Property.Content.BASE64_FILE)
  String file() default "";

  /** The picture, as Amazon Connect takes it. */
  @Property(value = "Source", min = 1, max = 533333)
  String source() default "";
}
