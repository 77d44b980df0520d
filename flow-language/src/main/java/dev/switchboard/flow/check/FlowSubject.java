package dev.switchboard.flow.check;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowContent;
import java.util.Optional;

/**
 * A flow or module under check.
 *
 * @param name its name, for messages
 * @param type its flow type; empty for a module, or where it is not known
 * @param module whether it is a module
 * @param content its content
 * @param catalogue the actions there are
 * @param words how messages speak of its parts
 */
public record FlowSubject(
    String name, Optional<FlowType> type, boolean module, FlowContent content, Catalogue catalogue, Words words) {}
