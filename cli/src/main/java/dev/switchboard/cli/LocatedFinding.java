package dev.switchboard.cli;

import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.content.Position;

/**
 * A finding and its place in the file.
 *
 * @param finding the finding
 * @param position its place
 */
record LocatedFinding(FlowFinding finding, Position position) {}
