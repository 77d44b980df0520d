package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ModuleRelease;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A module is released under an alias that Amazon Connect accepts, and each of its versions is
 * there once.
 */
final class ModuleReleaseShapeRule implements Rule {
  /** The API takes 100, CloudFormation's type says 127: the smaller one decides. */
  private static final int LONGEST_ALIAS = 100;

  private static final int LONGEST_DESCRIPTION = 500;
  private static final Pattern ALIAS = Pattern.compile("([$0-9a-zA-Z][_-]?)+");

  /**
   * What stands behind a module's ARN is a version if it is a number, and these are Amazon
   * Connect's own.
   */
  private static final Pattern TAKEN = Pattern.compile("[0-9]+|\\$LATEST|\\$SAVED");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (FlowModel flow : center.flows()) {
      flow.release()
          .ifPresent(
              release -> {
                alias(flow, release.alias(), findings);
                versions(flow, release, findings);
                description(flow, release.description(), findings);
              });
    }
    return findings;
  }

  private void alias(FlowModel flow, Sourced<String> alias, List<Finding> findings) {
    String value = alias.value();
    String words = flow.words() + ": alias \"" + value + "\" ";
    if (value.contains("${")) {
      return;
    }
    if (value.length() > LONGEST_ALIAS) {
      findings.add(
          error(
              alias.origin(),
              flow.words()
                  + ": alias has "
                  + value.length()
                  + " characters; use at most "
                  + LONGEST_ALIAS));
    } else if (!ALIAS.matcher(value).matches()) {
      findings.add(
          error(
              alias.origin(),
              words
                  + "is no alias; start with a letter, digit or $, and put no two of _ and - side"
                  + " by side"));
    } else if (TAKEN.matcher(value).matches()) {
      findings.add(
          error(
              alias.origin(),
              words + "means a version of Amazon Connect's own; use a name such as \"live\""));
    }
  }

  private void versions(FlowModel flow, ModuleRelease release, List<Finding> findings) {
    List<Sourced<Long>> all = new ArrayList<>(List.of(release.version()));
    all.addAll(release.keep());
    Set<Long> seen = new HashSet<>();
    for (Sourced<Long> version : all) {
      if (version.value() < 1) {
        findings.add(
            error(
                version.origin(),
                flow.words() + ": version is " + version.value() + ", expected 1 or more"));
      } else if (!seen.add(version.value())) {
        findings.add(
            error(
                version.origin(),
                flow.words() + ": version " + version.value() + " is there twice; keep one"));
      }
    }
  }

  private void description(FlowModel flow, Sourced<String> description, List<Finding> findings) {
    int length = description.value().length();
    if (length > LONGEST_DESCRIPTION && !description.value().contains("${")) {
      findings.add(
          error(
              description.origin(),
              flow.words()
                  + ": description of its alias has "
                  + length
                  + " characters; use at most "
                  + LONGEST_DESCRIPTION));
    }
  }
}
