package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;

/** Every action is of a type that Amazon Connect has. */
final class UnknownActionTypeRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    String type = action.type();
    boolean known =
        type.isEmpty()
            || !flow.catalogue().shapes(type).isEmpty()
            || UnpublishedTypes.consoleBlock(type).isPresent()
            || References.hasPlaceholder(type);
    if (known) {
      return List.of();
    }
    String change =
        WrongTypeNames.right(type)
            .map(right -> "write \"" + right + "\"")
            .orElseGet(
                () -> Suggestion.clause(type, flow.catalogue().actionTypes(), "action types"));
    return List.of(
        error(
            action.pointer() + "/Type",
            flow.where(action)
                + ": Amazon Connect has no action type \""
                + type
                + "\"; "
                + change));
  }
}
