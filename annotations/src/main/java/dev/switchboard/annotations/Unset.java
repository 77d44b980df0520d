package dev.switchboard.annotations;

/**
 * The class literal that stands for "nothing was written here"; the default of optional references.
 */
public interface Unset {}
