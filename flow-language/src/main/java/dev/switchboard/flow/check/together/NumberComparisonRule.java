package dev.switchboard.flow.check.together;

import dev.switchboard.flow.content.FlowAction.ConditionBranch;
import dev.switchboard.flow.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A numeric comparison compares with a number. */
final class NumberComparisonRule implements ProgramRule {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    program
        .reachable("Compare")
        .forEach(
            step -> {
              List<ConditionBranch> conditions = step.action().conditions();
              for (int i = 0; i < conditions.size(); i++) {
                ConditionBranch condition = conditions.get(i);
                String operand = condition.operands().isEmpty() ? "" : condition.operands().get(0);
                boolean checked =
                    condition.operator().startsWith("Number") && !operand.contains("$");
                if (checked && !NUMBER.matcher(operand).matches()) {
                  findings.add(
                      warning(
                          step.operand(i),
                          step.words()
                              + ": compares with \""
                              + operand
                              + "\" as a number, which it is not, so it never matches; write a"
                              + " number or compare as text"));
                }
              }
            });
    return findings;
  }
}
