package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ErrorSpec;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;

/**
 * An error branch as an action writes it.
 *
 * @param errorType its error type
 * @param pointer the JSON pointer of the error type
 * @param specs what the catalogue says of that error type for the action's shape; none if it does
 *     not know it
 */
record ErrorBranchUse(String errorType, String pointer, List<ErrorSpec> specs) {
  /** The error branches of an action, in file order. */
  static List<ErrorBranchUse> of(ShapedAction action) {
    List<ErrorBranchUse> uses = new ArrayList<>();
    List<FlowAction.ErrorBranch> branches = action.action().errors();
    for (int i = 0; i < branches.size(); i++) {
      String type = branches.get(i).errorType();
      uses.add(
          new ErrorBranchUse(
              type,
              action.action().pointer() + "/Transitions/Errors/" + i + "/ErrorType",
              action.shape().errors().stream().filter(e -> e.errorType().equals(type)).toList()));
    }
    return uses;
  }
}
