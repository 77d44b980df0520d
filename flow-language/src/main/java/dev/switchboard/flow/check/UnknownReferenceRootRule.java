package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;

/** Every {@code $.} reference starts with a name that Amazon documents. */
final class UnknownReferenceRootRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    for (ParameterText text : ParameterText.of(action)) {
      References.rootsIn(text.text()).stream()
          .distinct()
          .filter(root -> !References.roots().contains(root))
          .forEach(
              root ->
                  findings.add(
                      warning(
                          text.pointer(),
                          text.where(flow, action)
                              + " refers to $."
                              + root
                              + ", which Amazon does not document; "
                              + Suggestion.clause(root, References.roots(), "documented roots"))));
    }
    return findings;
  }
}
