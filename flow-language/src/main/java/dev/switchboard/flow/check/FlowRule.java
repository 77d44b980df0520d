package dev.switchboard.flow.check;

import java.util.List;

/** One rule about one flow. Its id is its class name without "Rule"; its Javadoc is the rule. */
public interface FlowRule {
  /** The id, in brackets at the start of messages. */
  default String id() {
    String name = getClass().getSimpleName();
    return name.endsWith("Rule") ? name.substring(0, name.length() - 4) : name;
  }

  /** What it finds in the flow. */
  List<FlowFinding> check(FlowSubject flow);

  /** An error of this rule. */
  default FlowFinding error(String pointer, String message) {
    return new FlowFinding(id(), Severity.ERROR, pointer, message);
  }

  /** A warning of this rule. */
  default FlowFinding warning(String pointer, String message) {
    return new FlowFinding(id(), Severity.WARNING, pointer, message);
  }
}
