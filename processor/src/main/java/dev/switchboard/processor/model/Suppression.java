package dev.switchboard.processor.model;

/**
 * A silenced warning.
 *
 * @param id the rule's id
 * @param reason why
 */
public record Suppression(Sourced<String> id, Sourced<String> reason) {}
