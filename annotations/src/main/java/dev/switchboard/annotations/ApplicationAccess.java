package dev.switchboard.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What users may do in a third-party application or MCP server. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ApplicationAccess {
  /** The application's namespace: 1 to 128 characters. */
  String namespace();

  /** The application's permissions, such as {@code ACCESS}: 1 to 10. */
  String[] permissions();

  /** What the application is. */
  ApplicationType type() default ApplicationType.THIRD_PARTY_APPLICATION;
}
