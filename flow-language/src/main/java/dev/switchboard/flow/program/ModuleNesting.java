package dev.switchboard.flow.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which modules invoke which. */
public final class ModuleNesting {
  private final Program program;
  private final Map<ProgramFlow, Integer> depths = new HashMap<>();
  private final Set<ProgramFlow> recursive = new HashSet<>();

  private ModuleNesting(Program program) {
    this.program = program;
    program.flows().stream()
        .filter(ProgramFlow::isModule)
        .forEach(m -> depth(m, new ArrayList<>()));
  }

  /** The nesting of a program. */
  public static ModuleNesting of(Program program) {
    return program.derived(ModuleNesting.class, ModuleNesting::new);
  }

  /** How many modules are open at most while a module runs, itself included. */
  public int depth(ProgramFlow module) {
    return depths.get(module);
  }

  /** Whether a module invokes itself, directly or through others. */
  public boolean isRecursive(ProgramFlow module) {
    return recursive.contains(module);
  }

  private int depth(ProgramFlow module, List<ProgramFlow> open) {
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
    for (Step step : module.steps()) {
      deepest = Math.max(deepest, program.invoked(step).map(m -> depth(m, open)).orElse(0));
    }
    open.remove(open.size() - 1);
    depths.put(module, deepest + 1);
    return deepest + 1;
  }
}
