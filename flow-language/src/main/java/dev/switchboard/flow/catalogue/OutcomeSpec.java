package dev.switchboard.flow.catalogue;

import java.util.List;

/**
 * A condition with a fixed operand.
 *
 * @param operator such as {@code Equals}
 * @param operand such as {@code True}
 * @param required whether the action must have the condition, where the clauses hold
 * @param when the clauses, all of which must hold; where they do not, the condition is refused
 * @param member the name of the member that gives its target
 */
public record OutcomeSpec(
    String operator, String operand, boolean required, List<ErrorSpec.Clause> when, String member) {
  public OutcomeSpec {
    when = List.copyOf(when);
  }
}
