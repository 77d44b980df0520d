package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import java.util.List;

/**
 * One rule about a contact center. Its id is its class name without "Rule"; its Javadoc is the
 * rule.
 *
 * <p>A team adds rules of its own: public classes with a public constructor that implement this
 * interface, named in {@code META-INF/services/dev.switchboard.processor.validate.Rule} of a jar on
 * the annotation processor path. They run with the rules of the last tier, and their findings are
 * reported, suppressed and raised like all others. A rule holds no state, sees only the model, and
 * gives its findings in an order that depends on nothing else.
 */
public interface Rule {
  /** The id, in brackets at the start of messages. */
  default String id() {
    String name = getClass().getSimpleName();
    return name.endsWith("Rule") ? name.substring(0, name.length() - 4) : name;
  }

  /** What it finds in the contact center. */
  List<Finding> check(ContactCenter center);

  /**
   * A finding that Amazon Connect or CloudFormation would refuse, or that would strand a caller.
   */
  default Finding error(Origin origin, String message) {
    return new Finding(id(), Severity.ERROR, message, origin);
  }

  /** A finding that only looks wrong. */
  default Finding warning(Origin origin, String message) {
    return new Finding(id(), Severity.WARNING, message, origin);
  }
}
