package dev.switchboard.cli.imports;

import dev.switchboard.annotations.meta.Resource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource that a flow refers to, lifted out of it: the source names it, and the environment's
 * file says what it is.
 *
 * @param kind its kind
 * @param value the ARN, id or placeholder in the flow
 * @param typeName the Java type that declares it
 * @param name its name in the console, as far as the flow's metadata tells, else the type's
 * @param imported whether it is itself imported as source, and needs no entry in the environment's
 *     file
 */
record LiftedResource(Resource kind, String value, String typeName, String name, boolean imported) {
  private static final Pattern AWS_MANAGED =
      Pattern.compile(
          "(?:arn:aws[-a-z]*:connect:[-a-z0-9]*:aws:view/)?((?:cards|confirmation|detail|form|list)(?::\\d+)?)");

  /**
   * The view that AWS manages, such as {@code form:1}; it is in no environment's file, since no
   * instance owns it.
   */
  Optional<String> awsManagedView() {
    Matcher view = AWS_MANAGED.matcher(value);
    return kind == Resource.VIEW && view.matches() ? Optional.of(view.group(1)) : Optional.empty();
  }
}
