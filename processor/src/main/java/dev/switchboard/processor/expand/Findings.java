package dev.switchboard.processor.expand;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.List;

/** What comes up while a flow is expanded. */
final class Findings {
  private final List<Finding> list = new ArrayList<>();
  private boolean broken;

  /** A value is wrong; the flow still is a flow. */
  void error(String rule, String message, Origin origin) {
    list.add(new Finding(rule, Severity.ERROR, message, origin));
  }

  /** A transition leads nowhere, so that what rules say of the flow's paths would only echo it. */
  void brokenPath(String rule, String message, Origin origin) {
    error(rule, message, origin);
    broken = true;
  }

  /** Whether a transition leads nowhere. */
  boolean hasBrokenPath() {
    return broken;
  }

  List<Finding> list() {
    return list;
  }
}
