package dev.switchboard.flow.layout;

import dev.switchboard.annotations.FlowType;
import java.util.Optional;

/**
 * What the designer shows of a flow as a whole.
 *
 * @param name its name
 * @param description its description; may be empty
 * @param type its flow type; empty for a module
 * @param module whether it is a module
 */
public record FlowDescription(
    String name, String description, Optional<FlowType> type, boolean module) {}
