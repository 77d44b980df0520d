package dev.switchboard.processor.model;

/**
 * A tag, or another pair of strings.
 *
 * @param key the key
 * @param value the value
 */
public record TagModel(Sourced<String> key, Sourced<String> value) {}
