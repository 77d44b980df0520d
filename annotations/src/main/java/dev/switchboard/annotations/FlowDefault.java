package dev.switchboard.annotations;

/**
 * The target that stands for "the {@link ErrorHandler} of the nearest enclosing scope that has
 * one"; the default of a block's error branches.
 */
public interface FlowDefault {}
