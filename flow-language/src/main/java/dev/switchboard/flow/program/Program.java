package dev.switchboard.flow.program;

import dev.switchboard.annotations.FlowType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The flows and modules of a contact center as one graph: their steps, and how contacts get from
 * flow to flow.
 */
public final class Program {
  private final Surroundings surroundings;
  private final Map<String, ProgramFlow> flows = new LinkedHashMap<>();
  private final Map<ProgramFlow, Entry> entries = new HashMap<>();
  private final Map<String, List<Step>> byType = new HashMap<>();
  private final Map<String, List<Reading>> byRoot = new HashMap<>();
  private final Map<Class<?>, Object> derived = new HashMap<>();
  private int stepCount;

  /** How contacts get into a flow. */
  public static final class Entry {
    private boolean called;
    private boolean attached;
    private final List<Step> transfers = new ArrayList<>();
    private final List<Step> invocations = new ArrayList<>();

    /** Whether a phone number leads here. */
    public boolean isCalled() {
      return called;
    }

    /**
     * Whether something else leads here with a contact that has a past: a hook, a quick connect, a
     * task.
     */
    public boolean isAttached() {
      return attached;
    }

    /** The steps that transfer contacts here. */
    public List<Step> transfers() {
      return transfers;
    }

    /** The steps that invoke it as a module. */
    public List<Step> invocations() {
      return invocations;
    }

    /** Whether nothing in the contact center leads here. */
    public boolean isUnused() {
      return !called && !attached && transfers.isEmpty() && invocations.isEmpty();
    }
  }

  /**
   * A program.
   *
   * @param sources its flows and modules, in the order in which findings are to stand
   * @param surroundings what is known of the things that they refer to
   */
  public Program(List<? extends FlowSource> sources, Surroundings surroundings) {
    this.surroundings = surroundings;
    for (FlowSource source : sources) {
      ProgramFlow flow = new ProgramFlow(this, source, stepCount);
      stepCount += flow.steps().size();
      flows.put(source.id(), flow);
      entries.put(flow, new Entry());
      flow.reachable()
          .forEach(s -> byType.computeIfAbsent(s.type(), t -> new ArrayList<>()).add(s));
    }
    findEntries();
  }

  /** What is known of the things that its flows refer to. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Facts that follow from the program alone, worked out on first use and then shared by all rules.
   *
   * @param type the type of the facts
   * @param compute works them out
   */
  public <T> T derived(Class<T> type, Function<Program, T> compute) {
    Object facts = derived.get(type);
    if (facts == null) {
      facts = compute.apply(this);
      derived.put(type, facts);
    }
    return type.cast(facts);
  }

  /** The flows and modules whose content is known, in the order in which they were given. */
  public List<ProgramFlow> flows() {
    return List.copyOf(flows.values());
  }

  /** The flow or module of an id. */
  public Optional<ProgramFlow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  /** How many steps there are; their numbers start at 0. */
  int stepCount() {
    return stepCount;
  }

  /** The steps of all flows that a contact can get to from the flow's start. */
  public Stream<Step> reachable() {
    return flows.values().stream().flatMap(flow -> flow.reachable().stream());
  }

  /** The reachable steps of one action type, in the order of flows and steps. */
  public List<Step> reachable(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /**
   * The references of reachable steps to one root, such as {@code Attributes}, in the order of
   * flows and steps.
   */
  public List<Reading> readings(String root) {
    if (byRoot.isEmpty()) {
      reachable()
          .flatMap(s -> s.readings().stream())
          .forEach(r -> byRoot.computeIfAbsent(r.root(), k -> new ArrayList<>()).add(r));
    }
    return byRoot.getOrDefault(root, List.of());
  }

  /** How contacts get into a flow. */
  public Entry entry(ProgramFlow flow) {
    return entries.get(flow);
  }

  /** The flow or module that a parameter of a step names, if its content is known. */
  public Optional<ProgramFlow> flow(Step step, String path) {
    return surroundings.flow(step, path).flatMap(target -> flow(target.id()));
  }

  /** The module that a step invokes, if its content is known. */
  public Optional<ProgramFlow> invoked(Step step) {
    return step.is("InvokeFlowModule")
        ? flow(step, "FlowModuleId").filter(ProgramFlow::isModule)
        : Optional.empty();
  }

  /** The flow that a step transfers to, if its content is known. */
  public Optional<ProgramFlow> transferred(Step step) {
    return step.is("TransferToFlow")
        ? flow(step, "ContactFlowId").filter(flow -> !flow.isModule())
        : Optional.empty();
  }

  /**
   * Whether some step transfers to a flow, or invokes a module, that is only known when a contact
   * runs.
   */
  public boolean transfersAnywhere() {
    return reachable("TransferToFlow").stream()
        .anyMatch(s -> surroundings.flow(s, "ContactFlowId").isEmpty());
  }

  private void findEntries() {
    for (ProgramFlow flow : flows.values()) {
      Entry entry = entries.get(flow);
      entry.called = surroundings.isCalled(flow.source());
      // Reached by what Amazon Connect does with a contact: queueing, joining, holding, a transfer
      // by an agent.
      boolean byEvent = flow.type().isPresent() && !flow.is(FlowType.CONTACT_FLOW);
      entry.attached |= byEvent || surroundings.isOpen(flow.source());
      for (Step step : flow.reachable()) {
        Optional<ProgramFlow> transferred = transferred(step);
        transferred.ifPresent(f -> entries.get(f).transfers.add(step));
        Optional<ProgramFlow> invoked = invoked(step);
        invoked.ifPresent(f -> entries.get(f).invocations.add(step));
        if (transferred.isEmpty() && invoked.isEmpty()) {
          for (String id : surroundings.flowsIn(step, step.action().parameters())) {
            flow(id).filter(f -> !f.isModule()).ifPresent(f -> entries.get(f).attached = true);
          }
        }
      }
    }
  }
}
