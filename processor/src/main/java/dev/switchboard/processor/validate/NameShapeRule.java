package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a resource that is created has the length and the characters that its CloudFormation
 * type accepts.
 */
final class NameShapeRule implements Rule {
  private static final int LONGEST_NAME = 127;
  private static final int LONGEST_ALIAS = 45;
  private static final int LONGEST_FUNCTION_NAME = 64;
  private static final int LONGEST_VIEW_NAME = 255;
  private static final Pattern ALIAS = Pattern.compile("(?!d-)[\\da-zA-Z]+(-*[\\da-zA-Z])*");
  private static final Pattern FUNCTION_NAME = Pattern.compile("[\\w-]+");
  private static final Pattern VIEW_NAME =
      Pattern.compile("[\\p{L}\\p{N}_.:/=+\\-@()'][\\p{L}\\p{Z}\\p{N}_.:/=+\\-@()']*");
  private static final int LONGEST_GROUP_NAME = 100;
  private static final int LONGEST_SHORT_NAME = 64;
  private static final Pattern PROFILE_NAME = Pattern.compile("[ a-zA-Z0-9_@-]+");
  private static final Pattern USERNAME = Pattern.compile("[a-zA-Z0-9_.@-]+");
  private static final Pattern NAME = Pattern.compile("[\\P{C}\\r\\n\\t]+");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      if (resource.kind() != Resource.PHONE_NUMBER
          && !(resource instanceof PlainModel)
          && !resource.declaration().isExisting()) {
        check(resource.words(), "name", resource.name(), resource.kind(), findings);
      }
      if (resource instanceof HoursModel hours) {
        hours
            .overrides()
            .forEach(
                o -> check(hours.words(), "name of an override", o.name(), hours.kind(), findings));
      }
    }
    return findings;
  }

  private void check(
      String words, String what, Sourced<String> name, Resource kind, List<Finding> findings) {
    String value = name.value();
    int longest =
        switch (kind) {
          case INSTANCE -> LONGEST_ALIAS;
          case LAMBDA_FUNCTION -> LONGEST_FUNCTION_NAME;
          // The API takes 255, CloudFormation's type says 512: the smaller one decides.
          case VIEW -> LONGEST_VIEW_NAME;
          case HIERARCHY_GROUP -> LONGEST_GROUP_NAME;
          // An attribute may have 100 characters, but proficiencies and routing criteria take 64.
          case PREDEFINED_ATTRIBUTE, USER -> LONGEST_SHORT_NAME;
          default -> LONGEST_NAME;
        };
    if (value.isBlank()) {
      findings.add(
          error(
              name.origin(),
              words + ": " + what + " is blank; give 1 to " + longest + " characters"));
    } else if (!value.contains("${")) {
      // What an environment value adds is only known to that environment.
      if (value.length() > longest) {
        findings.add(
            error(
                name.origin(),
                words
                    + ": "
                    + what
                    + " has "
                    + value.length()
                    + " characters; use at most "
                    + longest));
      } else if (kind == Resource.INSTANCE && !ALIAS.matcher(value).matches()) {
        findings.add(
            error(
                name.origin(),
                words
                    + ": alias is not a host name; use letters, digits and single hyphens between"
                    + " them, not d- first"));
      } else if (kind == Resource.LAMBDA_FUNCTION && !FUNCTION_NAME.matcher(value).matches()) {
        findings.add(
            error(
                name.origin(),
                words
                    + ": name is no function name; use letters, digits, hyphens and underscores"));
      } else if (kind == Resource.VIEW && !VIEW_NAME.matcher(value).matches()) {
        findings.add(
            error(
                name.origin(),
                words + ": name may hold letters, digits, inner spaces and _.:/=+-@()' only"));
      } else if (kind == Resource.SECURITY_PROFILE && !PROFILE_NAME.matcher(value).matches()) {
        findings.add(
            error(name.origin(), words + ": name may hold letters, digits, spaces and _@- only"));
      } else if (kind == Resource.USER && !USERNAME.matcher(value).matches()) {
        findings.add(
            error(name.origin(), words + ": username may hold letters, digits and _-.@ only"));
      } else if (!NAME.matcher(value).matches()) {
        findings.add(
            error(name.origin(), words + ": " + what + " holds control characters; remove them"));
      }
    }
  }
}
