package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.flow.catalogue.ErrorSpec;
import java.util.List;

/** Clauses on parameters, which say when a parameter, branch or condition is there. */
final class Clauses {
  private Clauses() {}

  /** Whether all clauses hold on the parameters of an action, or on an entry. */
  static boolean hold(List<ErrorSpec.Clause> clauses, JsonNode parameters) {
    for (ErrorSpec.Clause clause : clauses) {
      if (!holds(clause, parameters)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(ErrorSpec.Clause clause, JsonNode parameters) {
    JsonNode value = ParameterReading.at(parameters, clause.path());
    if (clause.test() == OnError.Test.ABSENT) {
      return value.isMissingNode();
    }
    if (value.isMissingNode()) {
      return clause.test() == OnError.Test.ABSENT_OR_EQUALS;
    }
    return switch (clause.test()) {
      case EQUALS, ABSENT_OR_EQUALS -> value.asText().equals(clause.value());
      case CONTAINS -> contains(value, clause.value());
      default -> true;
    };
  }

  private static boolean contains(JsonNode list, String text) {
    for (JsonNode element : list) {
      if (element.asText().equals(text)) {
        return true;
      }
    }
    return false;
  }
}
