package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import java.util.List;

/** One rule about a contact center. Its id is its class name without "Rule"; its Javadoc is the rule. */
public interface Rule {
  /** The id, in brackets at the start of messages. */
  default String id() {
    String name = getClass().getSimpleName();
    return name.endsWith("Rule") ? name.substring(0, name.length() - 4) : name;
  }

  /** What it finds in the contact center. */
  List<Finding> check(ContactCenter center);
}
