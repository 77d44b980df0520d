package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.BranchesSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A condition compares with a value that its action can have. */
final class UnknownOperandRule implements ShapeRule {
  private static final Pattern MILLISECONDS = Pattern.compile("\\d+");

  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.conditions().stream()
        .filter(c -> c.operands().size() == 1 && c.operands().get(0).isTextual())
        .filter(
            c ->
                !c.operand().isEmpty()
                    && !References.hasPlaceholder(c.operand())
                    && !References.contains(c.operand()))
        .filter(c -> c.outcomes().isEmpty() && isKnownOperator(action, c))
        .filter(c -> c.branches().stream().noneMatch(b -> accepts(b, c.operand())))
        .map(c -> unknown(flow, action, c))
        .toList();
  }

  private static boolean isKnownOperator(ShapedAction action, ConditionUse condition) {
    return !condition.branches().isEmpty()
        || action.shape().outcomes().stream()
            .anyMatch(o -> o.operator().equals(condition.operator()));
  }

  private static boolean accepts(BranchesSpec branches, String operand) {
    boolean listed = branches.operands().isEmpty() || branches.operands().contains(operand);
    return switch (branches.encoding()) {
      case PLAIN ->
          listed
              && (branches.operandPattern().isEmpty()
                  || Pattern.matches(branches.operandPattern(), operand));
      case SECONDS_AS_MILLISECONDS -> MILLISECONDS.matcher(operand).matches();
      // PercentageThresholds looks at these, since each depends on the one before it.
      case CUMULATIVE_PERCENTAGE -> true;
    };
  }

  private FlowFinding unknown(FlowSubject flow, ShapedAction action, ConditionUse condition) {
    Set<String> operands = new TreeSet<>();
    action.shape().outcomes().forEach(o -> operands.add(o.operand()));
    condition.branches().forEach(b -> operands.addAll(b.operands()));
    List<String> patterns =
        condition.branches().stream()
            .map(BranchesSpec::operandPattern)
            .filter(p -> !p.isEmpty())
            .toList();
    String change =
        operands.isEmpty()
            ? patterns.isEmpty() ? "write a number" : "write it in the form " + patterns.get(0)
            : Suggestion.clause(condition.operand(), operands, "its operands");
    return error(
        condition.pointer() + "/Operands/0",
        flow.where(action.action())
            + ": "
            + action.shape().type()
            + " is never \""
            + condition.operand()
            + "\"; "
            + change);
  }
}
