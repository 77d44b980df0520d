package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
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
   * The key that a reference to a Lambda function's answer asks for; empty if it is something else.
   */
  static Optional<String> lambdaKey(Reading reading) {
    List<String> keys = reading.keys();
    if (reading.root().equals("External") && !keys.isEmpty()) {
      return Optional.of(keys.get(0));
    }
    boolean result =
        reading.root().equals("LambdaInvocation")
            && keys.size() > 1
            && keys.get(0).equals("ResultData");
    return result ? Optional.of(keys.get(1)) : Optional.empty();
  }

  /** The key of a module's answer that a reference asks for; empty if it is something else. */
  static Optional<String> moduleKey(Reading reading) {
    List<String> keys = reading.keys();
    boolean result =
        reading.root().equals("Modules") && keys.size() > 1 && keys.get(0).equals("ResultData");
    return result ? Optional.of(keys.get(1)) : Optional.empty();
  }
}
