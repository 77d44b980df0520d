package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.Origin;

/**
 * What a rule found.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param message what is wrong, where in words, and what to change; without the id
 * @param origin where
 */
public record Finding(String rule, Severity severity, String message, Origin origin) {}
