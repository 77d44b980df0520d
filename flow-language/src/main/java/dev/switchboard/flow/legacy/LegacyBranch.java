package dev.switchboard.flow.legacy;

/**
 * A branch of a module that compares.
 *
 * @param operator how it compares, such as {@code GreaterThan}
 * @param operand what it compares with
 * @param target the id of the module that it leads to
 */
record LegacyBranch(String operator, String operand, String target) {}
