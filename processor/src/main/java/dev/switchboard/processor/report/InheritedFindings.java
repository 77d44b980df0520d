package dev.switchboard.processor.report;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * Tells what is wrong with an inherited block once, at the block, and names the flows that inherit
 * it. Rules look at each flow and find the same in all of them.
 */
final class InheritedFindings {
  /** More flows than these would hide the message. */
  private static final int MOST_NAMED = 5;

  private static final String FLOW = "{flow}";

  private final Map<String, List<FlowModel>> flows = new HashMap<>();

  private InheritedFindings(ContactCenter center) {
    for (FlowModel flow : center.flows()) {
      for (Block block : flow.scope().blocks()) {
        flows.computeIfAbsent(block.typeName(), t -> new ArrayList<>()).add(flow);
      }
    }
    flows.values().removeIf(list -> list.size() < 2);
  }

  /** The findings, each that several flows share told once, in the order of the first ones. */
  static List<Finding> once(Collection<Finding> findings, ContactCenter center) {
    InheritedFindings inherited = new InheritedFindings(center);
    if (inherited.flows.isEmpty()) {
      return List.copyOf(findings);
    }
    Map<Object, Shared> shared = new LinkedHashMap<>();
    for (Finding finding : findings) {
      inherited.add(finding, shared);
    }
    return shared.values().stream().map(Shared::told).toList();
  }

  /** What findings have in common that only name another flow. */
  private record Key(String rule, Severity severity, Origin origin, String message) {}

  /** A finding, and the flows that it was made in. */
  private record Shared(Finding first, FlowModel flow, Set<String> others) {
    Finding told() {
      if (others.isEmpty()) {
        return first;
      }
      String also =
          others.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
              + (others.size() > MOST_NAMED
                  ? " and " + (others.size() - MOST_NAMED) + " more"
                  : "");
      return new Finding(
          first.rule(),
          first.severity(),
          first.message().replace(flow.words(), flow.words() + " (also " + also + ")"),
          first.origin());
    }
  }

  private void add(Finding finding, Map<Object, Shared> shared) {
    Element element = finding.origin() == null ? null : finding.origin().element();
    for (FlowModel flow :
        element == null
            ? List.<FlowModel>of()
            : flows.getOrDefault(element.toString(), List.of())) {
      if (finding.message().contains(flow.words())) {
        Key key =
            new Key(
                finding.rule(),
                finding.severity(),
                finding.origin(),
                finding.message().replace(flow.words(), FLOW));
        Shared known = shared.get(key);
        if (known == null) {
          shared.put(key, new Shared(finding, flow, new TreeSet<>()));
        } else if (known.flow() != flow) {
          known.others().add("\"" + flow.name().value() + "\"");
        }
        return;
      }
    }
    shared.putIfAbsent(finding, new Shared(finding, null, Set.of()));
  }
}
