package dev.switchboard.processor.report;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The line at the end of a compilation. It speaks of Switchboard's own checks: javac attributes the
 * bodies of methods after all processors have ended, and what it finds there nobody here knows.
 */
public final class Summary {
  /** What is said where javac reports errors. */
  private static final String JAVAC =
      ", and javac's errors; correct these first, then the rest is checked";

  private Summary() {}

  /** The line of a contact center that was read whole, in a compilation in which javac fails. */
  public static String besideErrors(String line) {
    return line.endsWith(JAVAC) ? line : line + JAVAC;
  }

  /**
   * The line: what the contact center holds, and what was found.
   *
   * @param readable whether all of it could be read; if not, javac reports errors that are not
   *     among those found
   */
  public static String of(ContactCenter center, Report report, boolean readable) {
    List<String> counts = new ArrayList<>();
    counts.add(count(resources(center, Resource.CONTACT_FLOW), "flow"));
    long modules = resources(center, Resource.FLOW_MODULE);
    if (modules > 0) {
      counts.add(count(modules, "module"));
    }
    counts.add(count(blocks(center), "block"));
    counts.add(count(resources(center, Resource.QUEUE), "queue"));
    counts.add(count(resources(center, Resource.ROUTING_PROFILE), "routing profile"));
    String line =
        "Switchboard: "
            + String.join(", ", counts)
            + "; its checks found "
            + count(report.errors(), "error")
            + ", "
            + count(report.warnings(), "warning");
    String known = report.known() == 0 ? "" : " (" + report.known() + " more in the baseline)";
    return line + known + (readable ? "" : JAVAC);
  }

  private static long resources(ContactCenter center, Resource kind) {
    return center.resources().stream().filter(r -> r.kind() == kind).count();
  }

  private static long blocks(ContactCenter center) {
    long blocks = 0;
    for (FlowModel flow : center.flows()) {
      boolean file =
          flow.contentFile().isPresent()
              && center.contents().containsKey(flow.declaration().typeName());
      blocks +=
          file
              ? center.contents().get(flow.declaration().typeName()).content().actions().size()
              : flow.scope().blocks().size();
    }
    return blocks;
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
