package dev.switchboard.flow.check;

/**
 * What a rule found in a flow.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param pointer where: a JSON pointer into the content, such as {@code
 *     /Actions/3/Parameters/Text}; the deepest place that exists
 * @param message what is wrong, where in words, and what to change; without the id
 */
public record FlowFinding(String rule, Severity severity, String pointer, String message) {}
