package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.TagModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A security profile restricts access in pairs that belong together, within the sizes that its type
 * accepts.
 */
final class SecurityProfileShapeRule implements Rule {
  private static final int MOST_TAGS = 2;
  private static final int MOST = 10;
  private static final int MOST_ROWS = 5;
  private static final int MOST_VALUES = 2;
  private static final String USER = "User";

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (SecurityProfileModel profile : center.all(SecurityProfileModel.class)) {
      String words = profile.words() + ": ";
      tags(profile, words, findings);
      group(profile, words, findings);
      atMost(
          MOST, "restricted kinds of resources", profile.tagRestrictedResources(), words, findings);
      atMost(MOST, "flow modules", profile.flowModuleIds(), words, findings);
      applications(profile, words, findings);
      rows(profile, words, findings);
    }
    return findings;
  }

  private void tags(SecurityProfileModel profile, String words, List<Finding> findings) {
    List<TagModel> tags = profile.accessControlTags();
    if (tags.size() > MOST_TAGS) {
      findings.add(
          error(
              tags.get(MOST_TAGS).key().origin(),
              words + "has " + tags.size() + " access control tags; use at most " + MOST_TAGS));
    }
    if (tags.isEmpty() != profile.tagRestrictedResources().isEmpty()) {
      findings.add(
          error(
              tags.isEmpty()
                  ? profile.tagRestrictedResources().get(0).origin()
                  : tags.get(0).key().origin(),
              words
                  + (tags.isEmpty()
                      ? "restricts resources by tags, but by none; add accessControlTags"
                      : "has access control tags that restrict nothing; add"
                          + " tagRestrictedResources, such as \"User\"")));
    }
  }

  private void group(SecurityProfileModel profile, String words, List<Finding> findings) {
    List<Sourced<String>> kinds = profile.hierarchyRestrictedResources();
    for (Sourced<String> kind : kinds) {
      if (!kind.value().equals(USER)) {
        findings.add(
            error(
                kind.origin(),
                words
                    + "a hierarchy group can't restrict \""
                    + kind.value()
                    + "\"; it restricts \"User\" only"));
      }
    }
    if (profile.accessControlGroup().isPresent() == kinds.isEmpty()) {
      findings.add(
          error(
              kinds.isEmpty()
                  ? profile.accessControlGroup().orElseThrow().origin()
                  : kinds.get(0).origin(),
              words
                  + (kinds.isEmpty()
                      ? "has an access control group that restricts nothing; add"
                          + " hierarchyRestrictedResources = \"User\""
                      : "restricts users by hierarchy, but by no group; add accessControlGroup")));
    }
  }

  private void applications(SecurityProfileModel profile, String words, List<Finding> findings) {
    if (profile.applications().size() > MOST) {
      findings.add(
          error(
              profile.applications().get(MOST).origin(),
              words + "has " + profile.applications().size() + " applications; use at most 10"));
    }
    for (SecurityProfileModel.Application application : profile.applications()) {
      if (application.permissions().isEmpty()) {
        findings.add(
            error(
                application.origin(),
                words
                    + "application \""
                    + application.namespace().value()
                    + "\" gets no permission; add one, such as \"ACCESS\""));
      }
      atMost(
          MOST,
          "permissions of application \"" + application.namespace().value() + "\"",
          application.permissions(),
          words,
          findings);
    }
  }

  private void rows(SecurityProfileModel profile, String words, List<Finding> findings) {
    if (profile.dataTableAccess().size() > MOST_ROWS) {
      findings.add(
          error(
              profile.dataTableAccess().get(MOST_ROWS).origin(),
              words
                  + "has "
                  + profile.dataTableAccess().size()
                  + " primary attributes; use at most "
                  + MOST_ROWS));
    }
    for (SecurityProfileModel.PrimaryAttribute attribute : profile.dataTableAccess()) {
      if (attribute.values().isEmpty()) {
        findings.add(
            error(
                attribute.origin(),
                words
                    + "primary attribute \""
                    + attribute.attribute().value()
                    + "\" has no value; add one or two"));
      }
      atMost(
          MOST_VALUES,
          "values of primary attribute \"" + attribute.attribute().value() + "\"",
          attribute.values(),
          words,
          findings);
    }
  }

  private void atMost(
      int most, String what, List<Sourced<String>> list, String words, List<Finding> findings) {
    if (list.size() > most) {
      findings.add(
          error(
              list.get(most).origin(),
              words + "has " + list.size() + " " + what + "; use at most " + most));
    }
  }
}
