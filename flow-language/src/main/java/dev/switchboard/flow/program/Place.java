package dev.switchboard.flow.program;

/**
 * A place in a flow.
 *
 * @param flow the flow or module
 * @param pointer a JSON pointer into its content
 */
public record Place(ProgramFlow flow, String pointer) {}
