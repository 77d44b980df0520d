package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The references that reachable steps make, conditions' compared values included. */
final class Readings {
  private Readings() {}

  /** The references of a program, in the order of flows and steps. */
  static Stream<Reading> of(Program program) {
    return program.reachable().flatMap(step -> step.readings().stream());
  }

  /**
   * The part of an answer that a reference asks for.
   *
   * @param kind what has answered
   * @param key the key in the answer
   */
  record Answer(Kind kind, String key) {}

  /** The part of an answer that a reference asks for; empty if it is something else. */
  static Optional<Answer> answer(Reading reading) {
    List<String> keys = reading.keys();
    if (reading.root().equals("External") && !keys.isEmpty()) {
      return Optional.of(new Answer(Kind.FUNCTION, keys.get(0)));
    }
    if (keys.size() < 2) {
      return Optional.empty();
    }
    return switch (reading.root() + "." + keys.get(0)) {
      case "LambdaInvocation.ResultData" -> Optional.of(new Answer(Kind.FUNCTION, keys.get(1)));
      case "Modules.ResultData" -> Optional.of(new Answer(Kind.MODULE, keys.get(1)));
      case "Views.ViewResultData" -> Optional.of(new Answer(Kind.VIEW, keys.get(1)));
      default -> Optional.empty();
    };
  }
}
