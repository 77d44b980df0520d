package dev.switchboard.flow.diff;

import java.util.Optional;

/**
 * A branch that leads elsewhere, or that only one of two flows has.
 *
 * @param branch which branch, such as {@code next}, {@code error NoMatchingError} or {@code
 *     condition Equals 1}
 * @param before the identifier that it led to; empty if it was not there
 * @param after the identifier that it leads to; empty if it is no longer there
 */
public record BranchChange(String branch, Optional<String> before, Optional<String> after) {}
