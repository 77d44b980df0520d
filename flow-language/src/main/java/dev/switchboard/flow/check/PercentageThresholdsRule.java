package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.Branches;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The branches of a distribution by percentage are ascending whole numbers, none over 100: each is
 * one more than all percentages up to it.
 */
final class PercentageThresholdsRule implements ShapeRule {
  private static final int WHOLE = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    List<FlowFinding> findings = new ArrayList<>();
    int last = 1;
    for (ConditionUse condition : action.conditions()) {
      boolean percentage =
          condition.branches().stream()
              .anyMatch(b -> b.encoding() == Branches.Encoding.CUMULATIVE_PERCENTAGE);
      if (!percentage || References.hasPlaceholder(condition.operand())) {
        continue;
      }
      int threshold =
          NUMBER.matcher(condition.operand()).matches()
              ? Integer.parseInt(condition.operand())
              : -1;
      if (threshold <= last || threshold > WHOLE) {
        findings.add(wrong(flow, action, condition, last));
      }
      last = Math.max(last, threshold);
    }
    return findings;
  }

  private FlowFinding wrong(
      FlowSubject flow, ShapedAction action, ConditionUse condition, int last) {
    String change =
        last >= WHOLE
            ? "percentages add up to more than 99; lower them"
            : "write a whole number from " + (last + 1) + " to " + WHOLE;
    return error(
        condition.operands().isEmpty() ? condition.pointer() : condition.pointer() + "/Operands/0",
        flow.where(action.action())
            + ": a threshold is \""
            + condition.operand()
            + "\" after "
            + last
            + "; "
            + change);
  }
}
