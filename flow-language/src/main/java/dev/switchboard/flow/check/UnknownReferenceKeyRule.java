package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;

/** A key that follows a {@code $.} namespace of Amazon's own is one that Amazon documents. */
final class UnknownReferenceKeyRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    for (ParameterText text : ParameterText.of(action)) {
      ReferenceKeys.unknownIn(text.text()).stream()
          .distinct()
          .forEach(
              unknown ->
                  findings.add(
                      warning(
                          text.pointer(),
                          text.where(flow, action)
                              + " refers to \""
                              + unknown.key()
                              + "\" of $."
                              + unknown.namespace()
                              + ", which Amazon does not document; "
                              + Suggestion.clause(
                                  unknown.key(), unknown.known(), "documented keys"))));
    }
    return findings;
  }
}
