package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A view comes from one place, and its actions are such as Amazon Connect accepts. */
final class ViewShapeRule implements Rule {
  private static final int LONGEST_ACTION = 255;
  private static final int MOST_ACTIONS = 1000;
  private static final Pattern ACTION =
      Pattern.compile("[\\p{L}\\p{N}_.:/=+\\-@][\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
  private static final Pattern MANAGED = Pattern.compile("([a-z-]+)(:[1-9][0-9]*)?");

  /**
   * See <a
   * href="https://docs.aws.amazon.com/connect/latest/adminguide/view-resources-managed-view.html">AWS
   * managed views</a>.
   */
  private static final List<String> MANAGED_VIEWS =
      List.of("cards", "confirmation", "detail", "form", "list");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ViewModel view : center.all(ViewModel.class)) {
      source(view, findings);
      actions(view, findings);
    }
    return findings;
  }

  private void source(ViewModel view, List<Finding> findings) {
    boolean template = !view.template().value().isEmpty();
    if (view.isAwsManaged()) {
      managed(view, findings);
      if (template || view.declaration().isExisting()) {
        findings.add(
            error(
                template ? view.template().origin() : view.declaration().origin(),
                view.words()
                    + " is managed by AWS and also "
                    + (template ? "has a template" : "exists already")
                    + "; keep one of them"));
      }
    } else if (!template && !view.declaration().isExisting()) {
      findings.add(
          error(
              view.declaration().origin(),
              view.words()
                  + " has no template; add template = a JSON file, awsManaged, or"
                  + " @ImportExisting"));
    }
  }

  private void managed(ViewModel view, List<Finding> findings) {
    Sourced<String> managed = view.awsManaged();
    Matcher matcher = MANAGED.matcher(managed.value());
    if (!matcher.matches()) {
      findings.add(
          error(
              managed.origin(),
              view.words()
                  + ": \""
                  + managed.value()
                  + "\" is no view of AWS's; write a name such as \"form\", or \"form:2\""));
    } else if (!MANAGED_VIEWS.contains(matcher.group(1))) {
      findings.add(
          error(
              managed.origin(),
              view.words()
                  + ": AWS manages no view \""
                  + matcher.group(1)
                  + "\"; "
                  + Suggestion.clause(matcher.group(1), MANAGED_VIEWS, "its views")));
    }
  }

  private void actions(ViewModel view, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Sourced<String> action : view.actions()) {
      String words = view.words() + ": action \"" + action.value() + "\" ";
      if (!ACTION.matcher(action.value()).matches() || action.value().length() > LONGEST_ACTION) {
        findings.add(
            error(
                action.origin(),
                words
                    + "is none that Amazon Connect takes; use 1 to "
                    + LONGEST_ACTION
                    + " letters, digits, spaces and _.:/=+-@"));
      } else if (!seen.add(action.value())) {
        findings.add(error(action.origin(), words + "is there twice; keep one"));
      }
    }
    if (view.actions().size() > MOST_ACTIONS) {
      findings.add(
          error(
              view.actions().get(MOST_ACTIONS).origin(),
              view.words()
                  + " has "
                  + view.actions().size()
                  + " actions; use at most "
                  + MOST_ACTIONS));
    }
  }
}
