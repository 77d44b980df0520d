package dev.switchboard.flow.check;

import dev.switchboard.flow.check.FlowSet.Member;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which modules of a set invoke which. */
final class ModuleInvocations {
  private final FlowSet flows;
  private final Map<Member, Integer> depths = new HashMap<>();
  private final Set<Member> recursive = new HashSet<>();

  ModuleInvocations(FlowSet flows) {
    this.flows = flows;
  }

  /** How many modules are open at most while a module runs, itself included. */
  int depth(Member module) {
    return depth(module, new ArrayList<>());
  }

  /** Whether a module invokes itself, directly or through others. */
  boolean isRecursive(Member module) {
    depth(module);
    return recursive.contains(module);
  }

  private int depth(Member module, List<Member> open) {
    int at = open.indexOf(module);
    if (at >= 0) {
      recursive.addAll(open.subList(at, open.size()));
      return 0;
    }
    Integer known = depths.get(module);
    if (known != null) {
      return known;
    }
    open.add(module);
    int deepest = 0;
    for (FlowAction action : module.subject().content().actions()) {
      deepest = Math.max(deepest, flows.module(module, action).map(m -> depth(m, open)).orElse(0));
    }
    open.remove(open.size() - 1);
    depths.put(module, deepest + 1);
    return deepest + 1;
  }
}
