package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.flow.program.Place;
import dev.switchboard.flow.program.Program;
import java.util.List;

/**
 * One rule about flows that belong together. Its id is its class name without "Rule"; its Javadoc
 * is the rule. The processor applies it to the flows of a contact center, the command line to the
 * files that it is given.
 */
public interface ProgramRule {
  /** The id, in brackets at the start of messages. */
  default String id() {
    String name = getClass().getSimpleName();
    return name.substring(0, name.length() - "Rule".length());
  }

  /** What it finds in the flows. */
  List<ProgramFinding> check(Program program);

  /** A finding that Amazon Connect would refuse, or that would strand a caller. */
  default ProgramFinding error(Place place, String message) {
    return new ProgramFinding(id(), Severity.ERROR, message, place);
  }

  /** A finding that only looks wrong. */
  default ProgramFinding warning(Place place, String message) {
    return new ProgramFinding(id(), Severity.WARNING, message, place);
  }
}
