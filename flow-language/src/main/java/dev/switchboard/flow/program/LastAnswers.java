package dev.switchboard.flow.program;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.Program.Entry;
import dev.switchboard.flow.program.Step.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which Lambda function, module, view and bot may have answered last before each step, and whose
 * answers it then replaced. A fixpoint over the program; a step is visited again only when another
 * answer may have been the last, or may have been replaced.
 */
public final class LastAnswers {
  private final Program program;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<Fact, Integer> numbers = new HashMap<>();
  private final Map<Kind, BitSet> ofKind = new EnumMap<>(Kind.class);
  private final Map<Step, Optional<Answerer>> asked = new HashMap<>();
  private final Map<ProgramFlow, BitSet> inside = new HashMap<>();
  private final BitSet[] states;

  /**
   * An answer that was replaced.
   *
   * @param before what answered before
   * @param last what has answered since, and last
   */
  public record Replaced(Answerer before, Answerer last) {}

  /**
   * What may be so at a step: the last answer of a kind; with a null, that it is not known; with
   * another, that it replaced the answer of that one.
   */
  private record Fact(Kind kind, Answerer last, Answerer replaced) {}

  private LastAnswers(Program program) {
    this.program = program;
    this.states = new BitSet[program.stepCount()];
    for (Kind kind : Kind.values()) {
      ofKind.put(kind, new BitSet());
    }
    solve();
  }

  /** The last answers in a program. */
  public static LastAnswers of(Program program) {
    return program.derived(LastAnswers.class, LastAnswers::new);
  }

  /** What may have answered last before a step; none if one of these is not known. */
  public List<Answerer> last(Step step, Kind kind) {
    List<Answerer> last = new ArrayList<>();
    for (Fact fact : facts(step, kind)) {
      if (fact.last() == null) {
        return List.of();
      }
      if (fact.replaced() == null) {
        last.add(fact.last());
      }
    }
    return last;
  }

  /** The answers that may have been replaced before a step. */
  public List<Replaced> replaced(Step step, Kind kind) {
    return facts(step, kind).stream()
        .filter(fact -> fact.replaced() != null)
        .map(fact -> new Replaced(fact.replaced(), fact.last()))
        .toList();
  }

  private List<Fact> facts(Step step, Kind kind) {
    BitSet state = states[step.number()];
    return state == null
        ? List.of()
        : state.stream().mapToObj(facts::get).filter(fact -> fact.kind() == kind).toList();
  }

  private int number(Fact fact) {
    Integer known = numbers.get(fact);
    if (known == null) {
      known = facts.size();
      facts.add(fact);
      numbers.put(fact, known);
      ofKind.get(fact.kind()).set(known);
    }
    return known;
  }

  private int unknown(Kind kind) {
    return number(new Fact(kind, null, null));
  }

  private void solve() {
    Deque<Step> open = new ArrayDeque<>();
    for (ProgramFlow flow : program.flows()) {
      flow.start().ifPresent(start -> flowInto(start, initial(flow), open));
    }
    while (!open.isEmpty()) {
      Step step = open.pollFirst();
      BitSet in = states[step.number()];
      for (Edge edge : step.edges()) {
        flowInto(edge.to(), along(step, edge, in), open);
      }
      program
          .transferred(step)
          .flatMap(ProgramFlow::start)
          .ifPresent(start -> flowInto(start, in, open));
    }
  }

  private void flowInto(Step step, BitSet incoming, Deque<Step> open) {
    BitSet state = states[step.number()];
    boolean first = state == null;
    if (first) {
      state = new BitSet();
      states[step.number()] = state;
    }
    int before = state.cardinality();
    state.or(incoming);
    if (first || state.cardinality() > before) {
      open.addLast(step);
    }
  }

  /** A module starts with no answers: those of the flow that invokes it are not visible in it. */
  private BitSet initial(ProgramFlow flow) {
    BitSet initial = new BitSet();
    if (flow.isModule()) {
      // Views are not among what Amazon lists as hidden in modules.
      initial.set(unknown(Kind.VIEW));
      return initial;
    }
    Entry entry = program.entry(flow);
    boolean past =
        entry.isAttached()
            || entry.isUnused() && (!flow.is(FlowType.CONTACT_FLOW) || program.transfersAnywhere());
    if (past) {
      for (Kind kind : Kind.values()) {
        initial.set(unknown(kind));
      }
    }
    return initial;
  }

  private BitSet along(Step step, Edge edge, BitSet in) {
    Optional<Kind> kind = Kind.of(step);
    if (kind.isEmpty() || edge.kind() == Step.Kind.FAILURE && kind.get() != Kind.MODULE) {
      return in;
    }
    if (kind.get() == Kind.FUNCTION && step.text("InvocationType").equals("ASYNCHRONOUS")) {
      // It may answer at any time, and replaces nothing for sure.
      BitSet out = (BitSet) in.clone();
      out.set(lastFact(step, kind.get()));
      return out;
    }
    BitSet out = answered(step, kind.get(), in);
    if (kind.get() == Kind.MODULE) {
      out.or(program.invoked(step).map(this::answersInside).orElseGet(this::anything));
    }
    return out;
  }

  private int lastFact(Step step, Kind kind) {
    return asked(step).map(a -> number(new Fact(kind, a, null))).orElseGet(() -> unknown(kind));
  }

  private Optional<Answerer> asked(Step step) {
    return asked.computeIfAbsent(step, Answerer::of);
  }

  private BitSet answered(Step step, Kind kind, BitSet in) {
    BitSet out = (BitSet) in.clone();
    out.andNot(ofKind.get(kind));
    out.set(lastFact(step, kind));
    Optional<Answerer> now = asked(step);
    if (now.isPresent()) {
      for (int bit = in.nextSetBit(0); bit >= 0; bit = in.nextSetBit(bit + 1)) {
        Fact fact = facts.get(bit);
        if (fact.kind() == kind && fact.last() != null) {
          Answerer before = fact.replaced() == null ? fact.last() : fact.replaced();
          if (!before.id().equals(now.get().id())) {
            out.set(number(new Fact(kind, now.get(), before)));
          }
        }
      }
    }
    return out;
  }

  /**
   * What a module asks itself; whether these answers are visible after it is not published, so they
   * may be the last, and replace nothing for sure.
   */
  private BitSet answersInside(ProgramFlow module) {
    BitSet known = inside.get(module);
    if (known == null) {
      BitSet answers = new BitSet();
      for (Step step : module.reachable()) {
        Kind.of(step)
            .filter(kind -> kind != Kind.MODULE)
            .ifPresent(kind -> answers.set(lastFact(step, kind)));
        if (step.is(Kind.MODULE.action())) {
          // What modules in modules are answered stays with them for all that is known, so
          // anything may be there.
          answers.or(anything());
        }
      }
      known = answers;
      inside.put(module, known);
    }
    return known;
  }

  /** Anything but a module may have answered last. */
  private BitSet anything() {
    BitSet anything = new BitSet();
    for (Kind kind : Kind.values()) {
      anything.set(unknown(kind), kind != Kind.MODULE);
    }
    return anything;
  }
}
