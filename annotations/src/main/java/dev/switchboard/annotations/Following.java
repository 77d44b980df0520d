package dev.switchboard.annotations;

/**
 * The target that stands for "the block declared below this one"; the default of a block's {@code
 * next}.
 */
public interface Following {}
