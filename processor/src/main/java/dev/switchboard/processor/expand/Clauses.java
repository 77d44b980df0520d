package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.catalogue.ErrorSpec.Clause;
import java.util.List;
import java.util.Optional;

/** Tests what a branch says of its action's parameters. */
final class Clauses {
  private Clauses() {}

  /** Whether all clauses hold. */
  static boolean hold(List<Clause> clauses, ObjectNode parameters) {
    for (Clause clause : clauses) {
      if (!holds(clause, Paths.get(parameters, clause.path()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Clause clause, Optional<JsonNode> value) {
    return switch (clause.test()) {
      case EQUALS -> value.map(v -> v.asText().equals(clause.value())).orElse(false);
      case ABSENT_OR_EQUALS -> value.map(v -> v.asText().equals(clause.value())).orElse(true);
      case PRESENT -> value.isPresent();
      case ABSENT -> value.isEmpty();
      case CONTAINS -> value.map(v -> contains(v, clause.value())).orElse(false);
    };
  }

  private static boolean contains(JsonNode list, String text) {
    for (JsonNode item : list) {
      if (item.asText().equals(text)) {
        return true;
      }
    }
    return false;
  }
}
