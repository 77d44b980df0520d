package dev.switchboard.processor.report;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import java.util.ArrayList;
import java.util.List;

/** The line at the end of a compilation. */
public final class Summary {
  private Summary() {}

  /** The line: what the contact center holds, and what was found. */
  public static String of(ContactCenter center, Report report) {
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
            + "; "
            + count(report.errors(), "error")
            + ", "
            + count(report.warnings(), "warning");
    return report.known() == 0 ? line : line + " (" + report.known() + " more in the baseline)";
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
