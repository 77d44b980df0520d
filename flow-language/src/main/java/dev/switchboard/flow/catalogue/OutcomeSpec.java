package dev.switchboard.flow.catalogue;

/**
 * A condition with a fixed operand.
 *
 * @param operator such as {@code Equals}
 * @param operand such as {@code True}
 * @param required whether the action must have the condition
 * @param member the name of the member that gives its target
 */
public record OutcomeSpec(String operator, String operand, boolean required, String member) {}
