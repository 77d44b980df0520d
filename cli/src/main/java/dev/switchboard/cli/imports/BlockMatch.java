package dev.switchboard.cli.imports;

import dev.switchboard.flow.catalogue.BlockType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An action, said with a block annotation.
 *
 * @param block the annotation
 * @param parameters the members that give parameters
 * @param branches the members that are lists of branches
 * @param targets the targets of the other members, by name: the identifiers of actions
 * @param actions the types of the actions that it says; of a compound there may be several
 */
record BlockMatch(
    BlockType block,
    Map<String, Expression> parameters,
    Map<String, Expression> branches,
    Map<String, String> targets,
    Set<String> actions) {
  BlockMatch {
    parameters = new LinkedHashMap<>(parameters);
    branches = new LinkedHashMap<>(branches);
    targets = new LinkedHashMap<>(targets);
    actions = Set.copyOf(actions);
  }
}
