package dev.switchboard.processor.model;

/**
 * A value that remembers where it was written.
 *
 * @param value the value
 * @param origin where
 */
public record Sourced<T>(T value, Origin origin) {}
