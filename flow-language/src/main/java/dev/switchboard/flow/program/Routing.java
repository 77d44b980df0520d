package dev.switchboard.flow.program;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.program.Program.Entry;
import dev.switchboard.flow.program.Step.Edge;
import dev.switchboard.flow.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which working queue a contact may have at each step, on which channel; a fixpoint over the whole
 * program. A state is a set of pairs of queue and channel, so that a chat queue and a voice queue
 * that meet again before one transfer are not mixed up.
 */
public final class Routing {
  /** No queue was set, and a call gets here without anything having failed. */
  private static final int UNSET = 0;

  /** No queue was set, on a way where something failed or whose start is not known. */
  private static final int PERHAPS_UNSET = 1;

  /**
   * A queue that is not known: given by a reference, of an agent, or set before the flow started.
   */
  private static final int OTHER = 2;

  private static final int FIRST_QUEUE = 3;

  /** The channel is not known. */
  private static final int ANY = Channel.values().length;

  private static final int CHANNELS = ANY + 1;

  private final Program program;
  private final List<KnownQueue> queues;
  private final Map<KnownQueue, Integer> queueNumbers = new HashMap<>();
  private final Map<Step, BitSet> states = new HashMap<>();
  private final Map<ProgramFlow, Summary> summaries = new HashMap<>();

  /**
   * What a module does to the working queue: which ones it may set, and whether it may leave it as
   * it was.
   */
  private record Summary(BitSet sets, boolean passes) {}

  private Routing(Program program) {
    this.program = program;
    queues = program.surroundings().queues();
    for (int i = 0; i < queues.size(); i++) {
      queueNumbers.put(queues.get(i), FIRST_QUEUE + i);
    }
    Set<ProgramFlow> open = new HashSet<>();
    program.flows().stream().filter(ProgramFlow::isModule).forEach(module -> summary(module, open));
    solve();
  }

  /** The routing of a program. */
  public static Routing of(Program program) {
    return program.derived(Routing.class, Routing::new);
  }

  /** Whether a call may get to a step with no working queue, although nothing failed on the way. */
  public boolean mayBeUnset(Step step) {
    return has(step, UNSET);
  }

  /**
   * Whether a contact may get to a step with no working queue after something failed, or if it
   * starts with none.
   */
  public boolean perhapsUnset(Step step) {
    return has(step, PERHAPS_UNSET);
  }

  private boolean has(Step step, int queue) {
    int next = states.getOrDefault(step, new BitSet()).nextSetBit(queue * CHANNELS);
    return next >= 0 && next < (queue + 1) * CHANNELS;
  }

  /** A queue that contacts of a channel may have at a step; no channel if it is not known. */
  public record Arrival(KnownQueue queue, Optional<Channel> channel) {}

  /** The queues that contacts may have at a step. */
  public List<Arrival> arrivals(Step step) {
    List<Arrival> list = new ArrayList<>();
    BitSet state = states.getOrDefault(step, new BitSet());
    for (int bit = state.nextSetBit(FIRST_QUEUE * CHANNELS);
        bit >= 0;
        bit = state.nextSetBit(bit + 1)) {
      list.add(new Arrival(queues.get(bit / CHANNELS - FIRST_QUEUE), channel(bit % CHANNELS)));
    }
    return list;
  }

  private static Optional<Channel> channel(int number) {
    return number == ANY ? Optional.empty() : Optional.of(Channel.values()[number]);
  }

  private void solve() {
    Deque<Step> open = new ArrayDeque<>();
    for (ProgramFlow flow : program.flows()) {
      flow.start().ifPresent(start -> flowInto(start, initial(flow), open));
    }
    while (!open.isEmpty()) {
      Step step = open.pollFirst();
      BitSet in = states.get(step);
      for (Edge edge : step.edges()) {
        flowInto(edge.to(), along(step, edge, in), open);
      }
      program
          .transferred(step)
          .flatMap(ProgramFlow::start)
          .ifPresent(start -> flowInto(start, in, open));
      program
          .invoked(step)
          .flatMap(ProgramFlow::start)
          .ifPresent(start -> flowInto(start, in, open));
    }
  }

  private void flowInto(Step step, BitSet incoming, Deque<Step> open) {
    BitSet state = states.get(step);
    if (state == null) {
      state = new BitSet();
      states.put(step, state);
      state.or(incoming);
      open.addLast(step);
      return;
    }
    int before = state.cardinality();
    state.or(incoming);
    if (state.cardinality() > before) {
      open.addLast(step);
    }
  }

  private BitSet initial(ProgramFlow flow) {
    BitSet state = new BitSet();
    Entry entry = program.entry(flow);
    if (entry.isCalled()) {
      state.set(UNSET * CHANNELS + Channel.VOICE.ordinal());
    }
    boolean inbound = flow.is(FlowType.CONTACT_FLOW);
    if (entry.isAttached() || flow.isModule() && entry.isUnused()) {
      state.set(OTHER * CHANNELS + ANY);
    } else if (entry.isUnused() && inbound) {
      state.set((program.transfersAnywhere() ? OTHER : PERHAPS_UNSET) * CHANNELS + ANY);
    }
    return state;
  }

  private BitSet along(Step step, Edge edge, BitSet in) {
    BitSet out = new BitSet();
    if (edge.kind() == Kind.FAILURE) {
      in.stream()
          .forEach(
              bit ->
                  out.set(
                      bit / CHANNELS == UNSET ? bit + (PERHAPS_UNSET - UNSET) * CHANNELS : bit));
      return out;
    }
    if (step.is("UpdateContactTargetQueue")) {
      int queue = queueAt(step);
      in.stream().forEach(bit -> out.set(queue * CHANNELS + bit % CHANNELS));
      return out;
    }
    if (step.is("Compare") && step.text("ComparisonValue").equals("$.Channel")) {
      return compared(step, edge, in);
    }
    Optional<ProgramFlow> module = program.invoked(step);
    if (module.isPresent()) {
      Summary summary = summaries.get(module.get());
      if (summary.passes()) {
        out.or(in);
      }
      in.stream()
          .forEach(
              bit -> summary.sets().stream().forEach(q -> out.set(q * CHANNELS + bit % CHANNELS)));
      return out;
    }
    if (step.is("InvokeFlowModule")) {
      out.or(in);
      in.stream().forEach(bit -> out.set(OTHER * CHANNELS + bit % CHANNELS));
      return out;
    }
    return in;
  }

  private static BitSet compared(Step step, Edge edge, BitSet in) {
    BitSet out = new BitSet();
    in.stream().forEach(bit -> follow(step, edge, bit, out));
    return out;
  }

  private static void follow(Step step, Edge edge, int bit, BitSet out) {
    int channel = bit % CHANNELS;
    if (edge.kind() == Kind.CONDITION && edge.operator().equals("Equals")) {
      Optional<Channel> compared =
          Arrays.stream(Channel.values()).filter(c -> c.name().equals(edge.label())).findFirst();
      if (compared.isEmpty()) {
        out.set(bit);
      } else if (channel == ANY || channel == compared.get().ordinal()) {
        // Whoever compares the channel expects contacts of it.
        out.set(bit - channel + compared.get().ordinal());
      }
    } else if (channel == ANY || !isCompared(step, Channel.values()[channel])) {
      out.set(bit);
    }
  }

  private static boolean isCompared(Step step, Channel channel) {
    return step.action().conditions().stream()
        .anyMatch(c -> c.operator().equals("Equals") && c.operands().contains(channel.name()));
  }

  private int queueAt(Step step) {
    return program
        .surroundings()
        .queue(step, "QueueId")
        .map(queue -> queueNumbers.getOrDefault(queue, OTHER))
        .orElse(OTHER);
  }

  /**
   * Modules may invoke modules; a module that is being worked out already invokes itself, which
   * another rule reports.
   */
  private Summary summary(ProgramFlow module, Set<ProgramFlow> open) {
    Summary known = summaries.get(module);
    if (known != null) {
      return known;
    }
    if (!open.add(module)) {
      return new Summary(single(OTHER), true);
    }
    Map<Step, BitSet> inside = new HashMap<>();
    Deque<Step> work = new ArrayDeque<>();
    BitSet exits = new BitSet();
    module
        .start()
        .ifPresent(
            start -> {
              inside.put(start, single(UNSET));
              work.add(start);
            });
    while (!work.isEmpty()) {
      Step step = work.pollFirst();
      BitSet in = inside.get(step);
      if (step.is("EndFlowModuleExecution")) {
        exits.or(in);
      }
      for (Edge edge : step.edges()) {
        BitSet state = inside.computeIfAbsent(edge.to(), s -> new BitSet());
        boolean first = state.isEmpty();
        int before = state.cardinality();
        state.or(inModule(step, edge, in, open));
        if (first || state.cardinality() > before) {
          work.addLast(edge.to());
        }
      }
    }
    boolean passes = exits.get(UNSET) || exits.isEmpty();
    exits.clear(UNSET);
    Summary summary = new Summary(exits, passes);
    summaries.put(module, summary);
    open.remove(module);
    return summary;
  }

  private BitSet inModule(Step step, Edge edge, BitSet in, Set<ProgramFlow> open) {
    if (edge.kind() != Kind.FAILURE && step.is("UpdateContactTargetQueue")) {
      return single(queueAt(step));
    }
    if (edge.kind() != Kind.FAILURE && step.is("InvokeFlowModule")) {
      Optional<ProgramFlow> module = program.invoked(step);
      Summary summary = module.map(m -> summary(m, open)).orElse(new Summary(single(OTHER), true));
      BitSet out = (BitSet) summary.sets().clone();
      if (summary.passes()) {
        out.or(in);
      }
      return out;
    }
    return in;
  }

  private static BitSet single(int bit) {
    BitSet set = new BitSet();
    set.set(bit);
    return set;
  }
}
