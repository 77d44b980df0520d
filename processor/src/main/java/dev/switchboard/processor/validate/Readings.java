package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.program.Answerer.Kind;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The references that reachable steps make, conditions' compared values included. */
final class Readings {
  private Readings() {}

  /** The references of a contact center, in the order of flows and steps. */
  static Stream<Reading> of(ContactCenter center) {
    return Program.of(center).reachable().flatMap(step -> step.readings().stream());
  }

  /** In words, such as {@code contact flow "Inbound", block ByTier: $.External.tier}. */
  static String words(Reading reading) {
    return reading.step().words() + ": " + reading.text();
  }

  /** Where it was written. */
  static Origin origin(Reading reading) {
    return reading.step().flow().origin(reading.pointer());
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
