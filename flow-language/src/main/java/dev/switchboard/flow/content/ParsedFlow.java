package dev.switchboard.flow.content;

/**
 * A flow that was read from a text.
 *
 * @param content what it says
 * @param sources where it says it
 */
public record ParsedFlow(FlowContent content, SourceMap sources) {}
