package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An action has at most one branch for each error type. */
final class DuplicateErrorBranchRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<FlowAction.ErrorBranch> branches = action.errors();
    for (int i = 0; i < branches.size(); i++) {
      String type = branches.get(i).errorType();
      if (!seen.add(type)) {
        findings.add(
            error(
                action.pointer() + "/Transitions/Errors/" + i,
                flow.where(action)
                    + ": "
                    + flow.words().errorBranch(action.identifier(), type)
                    + " is there twice; keep one"));
      }
    }
    return findings;
  }
}
