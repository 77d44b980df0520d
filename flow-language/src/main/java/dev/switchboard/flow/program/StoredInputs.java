package dev.switchboard.flow.program;

import dev.switchboard.flow.program.Step.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What callers typed and the next input replaced before anything read it. A contact has one {@code
 * $.StoredCustomerInput}; each block that stores input writes it anew.
 */
public final class StoredInputs {
  private static final String ROOT = "StoredCustomerInput";

  private final Program program;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<Fact, Integer> numbers = new HashMap<>();
  private final Map<Step, BitSet> states = new HashMap<>();

  /**
   * Input that nothing has read.
   *
   * @param stored the step that stored it
   * @param by the step that has stored other input since; null if none has
   */
  private record Fact(Step stored, Step by) {}

  /**
   * Input that was lost.
   *
   * @param stored the step that stored it
   * @param by the step that replaced it last
   */
  public record Lost(Step stored, Step by) {}

  private StoredInputs(Program program) {
    this.program = program;
    solve();
  }

  /** The stored inputs of a program. */
  public static StoredInputs of(Program program) {
    return program.derived(StoredInputs.class, StoredInputs::new);
  }

  /** The inputs that were lost before a step, on a path on which nothing has been read since. */
  public List<Lost> lost(Step step) {
    return states.getOrDefault(step, new BitSet()).stream()
        .mapToObj(facts::get)
        .filter(fact -> fact.by() != null)
        .map(fact -> new Lost(fact.stored(), fact.by()))
        .toList();
  }

  private void solve() {
    Deque<Step> open = new ArrayDeque<>();
    for (Step step : program.reachable("GetParticipantInput")) {
      if (stores(step)) {
        step.edges().forEach(edge -> flowInto(edge.to(), along(step, edge), open));
      }
    }
    while (!open.isEmpty()) {
      Step step = open.pollFirst();
      step.edges().forEach(edge -> flowInto(edge.to(), along(step, edge), open));
      program
          .transferred(step)
          .flatMap(ProgramFlow::start)
          .ifPresent(start -> flowInto(start, passed(step), open));
    }
  }

  private void flowInto(Step step, BitSet incoming, Deque<Step> open) {
    BitSet state = states.computeIfAbsent(step, s -> new BitSet());
    int before = state.cardinality();
    state.or(incoming);
    if (state.cardinality() > before) {
      open.addLast(step);
    }
  }

  private BitSet along(Step step, Edge edge) {
    BitSet in = passed(step);
    if (!stores(step) || edge.kind() != Step.Kind.NEXT) {
      return in;
    }
    BitSet out = new BitSet();
    for (int bit = in.nextSetBit(0); bit >= 0; bit = in.nextSetBit(bit + 1)) {
      Step stored = facts.get(bit).stored();
      if (stored != step) {
        out.set(number(new Fact(stored, step)));
      }
    }
    out.set(number(new Fact(step, null)));
    return out;
  }

  /** What is still unread after a step; what a module does with it is not published. */
  private BitSet passed(Step step) {
    boolean read =
        step.is("InvokeFlowModule")
            || step.readings().stream().anyMatch(reading -> reading.root().equals(ROOT));
    return read ? new BitSet() : states.getOrDefault(step, new BitSet());
  }

  private static boolean stores(Step step) {
    return step.is("GetParticipantInput") && step.text("StoreInput").equalsIgnoreCase("true");
  }

  private int number(Fact fact) {
    Integer known = numbers.get(fact);
    if (known == null) {
      known = facts.size();
      facts.add(fact);
      numbers.put(fact, known);
    }
    return known;
  }
}
