package dev.switchboard.flow.program;

import dev.switchboard.annotations.FlowType;
import java.util.Optional;

/**
 * A flow or module that a parameter names, be it one of the program or one of which only the
 * declaration is known.
 *
 * @param id what tells it from all other flows and modules
 * @param words in words, such as {@code flow Hold}
 * @param type its flow type; empty for a module, or where it is not known
 */
public record FlowTarget(String id, String words, Optional<FlowType> type) {}
