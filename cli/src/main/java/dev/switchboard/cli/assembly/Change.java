package dev.switchboard.cli.assembly;

import java.util.List;

/**
 * What a deployment does to one resource.
 *
 * @param stack the stack
 * @param id the logical id
 * @param type the CloudFormation type
 * @param kind what happens
 * @param properties the properties that differ, sorted; of a replacement those that cause it; of a
 *     move where to
 * @param loss why state is lost that can't be recreated; empty if none is
 */
record Change(
    String stack, String id, String type, Kind kind, List<String> properties, String loss) {
  Change {
    properties = List.copyOf(properties);
  }

  /** What happens to a resource. */
  enum Kind {
    /** It is created. */
    ADD("+"),
    /** It is changed and stays what it is. */
    CHANGE("~"),
    /** Another takes its place. */
    REPLACE("!"),
    /** It may be replaced, which depends on how the property changes. */
    MAYBE_REPLACE("?"),
    /** It is deleted. */
    REMOVE("-"),
    /** The stack forgets it; it stays where it is. */
    FORGET("o"),
    /** It leaves its stack, and is created again in another. */
    MOVE(">");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /** Whether something is lost. */
  boolean isLoss() {
    return !loss.isEmpty();
  }

  /** In a line. */
  String line() {
    return "  "
        + kind.sign()
        + " "
        + id
        + " ("
        + type
        + ")"
        + (properties.isEmpty() ? "" : ": " + String.join(", ", properties))
        + (isLoss() ? "  << " + loss : "");
  }
}
