package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may have been written before each step: contact and flow attributes, the namespaces that
 * actions fill. These facts are never taken back, so all steps of a circle share them, and one pass
 * over the circles in order finds them all. What answered last is in {@link LastAnswers}.
 */
public final class DataFlow {
  /** The namespaces that actions fill, and the actions that fill them. */
  private static final Map<String, Set<String>> WRITERS = writers();

  /** Namespaces of the flow that invokes a module which the module doesn't see. */
  private static final Set<String> HIDDEN_IN_MODULES =
      Set.of(
          "External",
          "LambdaInvocation",
          "Lex",
          "Customer",
          "Wisdom",
          "Metrics",
          "StoredCustomerInput",
          "Modules");

  /**
   * Anything may have been written: the contact has a past that the contact center doesn't tell.
   */
  private static final int ANYTHING = 0;

  private static final String STARTED = "started asynchronously";

  private static final BitSet NOTHING = new BitSet();

  private final Program program;
  private final Map<String, Integer> facts = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final BitSet hiddenInModules = new BitSet();
  private final BitSet flowAttributes = new BitSet();
  private final Map<String, BitSet> filledBy = new HashMap<>();
  private final Map<ProgramFlow, BitSet> summaries = new HashMap<>();
  private final Map<Step, BitSet> written = new HashMap<>();
  private StepComponents components;
  private BitSet[] states;

  private DataFlow(Program program) {
    this.program = program;
    HIDDEN_IN_MODULES.forEach(root -> hiddenInModules.set(fact("namespace " + root)));
    hiddenInModules.set(fact(STARTED));
    Set<ProgramFlow> open = new HashSet<>();
    program.flows().stream().filter(ProgramFlow::isModule).forEach(module -> summary(module, open));
    program.reachable().forEach(step -> written.put(step, written(step)));
    solve();
  }

  /** The data flow of a program. */
  public static DataFlow of(Program program) {
    return program.derived(DataFlow.class, DataFlow::new);
  }

  private static Map<String, Set<String>> writers() {
    Map<String, Set<String>> map = new LinkedHashMap<>();
    map.put("External", Set.of("InvokeLambdaFunction"));
    map.put("LambdaInvocation", Set.of("InvokeLambdaFunction"));
    map.put("StoredCustomerInput", Set.of("GetParticipantInput"));
    map.put("Lex", Set.of("ConnectParticipantWithLexBot"));
    map.put("Views", Set.of("ShowView"));
    map.put("Modules", Set.of("InvokeFlowModule"));
    map.put(
        "Customer",
        Set.of(
            "GetCustomerProfile",
            "CreateCustomerProfile",
            "UpdateCustomerProfile",
            "GetCustomerProfileObject",
            "GetCalculatedAttributesForCustomerProfile",
            "AssociateContactToCustomerProfile"));
    map.put("Case", Set.of("CreateCase", "GetCase", "UpdateCase"));
    map.put("DataTables", Set.of("EvaluateDataTableValues"));
    map.put("DataTableList", Set.of("ListDataTableValues"));
    map.put("Metrics", Set.of("GetMetricData"));
    map.put("Loop", Set.of("Loop"));
    return map;
  }

  /** The actions that fill a namespace; none if Amazon Connect fills it. */
  public static Set<String> writersOf(String root) {
    return WRITERS.getOrDefault(root, Set.of());
  }

  /** Whether anything may have been written before a contact gets to a step. */
  public boolean isOpen(Step step) {
    return state(step).get(ANYTHING);
  }

  /** Whether a contact attribute may have been written before a step. */
  public boolean mayHaveAttribute(Step step, String key) {
    return has(step, "attribute " + key);
  }

  /** Whether a flow attribute may have been written before a step of its flow. */
  public boolean mayHaveFlowAttribute(Step step, String key) {
    return has(step, flowAttributeGroup(step.flow()) + " " + key);
  }

  /** Whether a namespace may have been filled before a step. */
  public boolean mayHaveNamespace(Step step, String root) {
    return has(step, "namespace " + root);
  }

  /** Whether a Lambda function may have been started that the flow does not wait for. */
  public boolean mayHaveStarted(Step step) {
    return has(step, STARTED);
  }

  /** The contact attributes that are written somewhere. */
  public Set<String> attributes() {
    return names.getOrDefault("attribute", Set.of());
  }

  /** The flow attributes that a flow writes somewhere. */
  public Set<String> flowAttributes(ProgramFlow flow) {
    return names.getOrDefault(flowAttributeGroup(flow), Set.of());
  }

  private BitSet state(Step step) {
    BitSet state = states[components.of(step.number())];
    return state == null ? NOTHING : state;
  }

  private boolean has(Step step, String fact) {
    Integer number = facts.get(fact);
    return number != null && state(step).get(number);
  }

  private int fact(String name) {
    Integer number = facts.get(name);
    if (number == null) {
      number = facts.size() + 1;
      facts.put(name, number);
    }
    return number;
  }

  private static String flowAttributeGroup(ProgramFlow flow) {
    return "flowAttribute " + flow.id();
  }

  private void solve() {
    List<List<Integer>> members = connect();
    boolean[] shared = new boolean[components.count()];
    states = new BitSet[components.count()];
    for (ProgramFlow flow : program.flows()) {
      flow.start().ifPresent(start -> contribute(start, initial(flow), NOTHING, NOTHING, shared));
    }
    Step[] steps = new Step[program.stepCount()];
    program.reachable().forEach(step -> steps[step.number()] = step);
    for (int component = components.count() - 1; component >= 0; component--) {
      List<Step> inside =
          members.get(component).stream().map(n -> steps[n]).filter(s -> s != null).toList();
      for (Step step : inside) {
        for (Edge edge : step.edges()) {
          if (components.of(edge.to().number()) == component) {
            contribute(edge.to(), NOTHING, along(step, edge), NOTHING, shared);
          }
        }
      }
      BitSet state = states[component];
      for (Step step : inside) {
        leave(step, component, state, shared);
      }
    }
  }

  /** Works out the circles. */
  private List<List<Integer>> connect() {
    int[][] successors = new int[program.stepCount()][];
    Arrays.fill(successors, new int[0]);
    program
        .reachable()
        .forEach(
            step -> {
              List<Step> after = new ArrayList<>();
              step.edges().forEach(e -> after.add(e.to()));
              program.transferred(step).flatMap(ProgramFlow::start).ifPresent(after::add);
              program.invoked(step).flatMap(ProgramFlow::start).ifPresent(after::add);
              successors[step.number()] = after.stream().mapToInt(Step::number).toArray();
            });
    components = new StepComponents(successors);
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < components.count(); i++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < successors.length; i++) {
      members.get(components.of(i)).add(i);
    }
    return members;
  }

  private void leave(Step step, int component, BitSet state, boolean[] shared) {
    for (Edge edge : step.edges()) {
      if (components.of(edge.to().number()) != component) {
        contribute(edge.to(), state, along(step, edge), NOTHING, shared);
      }
    }
    program
        .transferred(step)
        .flatMap(ProgramFlow::start)
        .filter(s -> components.of(s.number()) != component)
        .ifPresent(start -> contribute(start, state, NOTHING, flowAttributes, shared));
    program
        .invoked(step)
        .flatMap(ProgramFlow::start)
        .filter(s -> components.of(s.number()) != component)
        .ifPresent(start -> contribute(start, state, NOTHING, hiddenInModules, shared));
  }

  /**
   * Adds facts to the state of a step's circle; a state that is taken over as it is is shared and
   * not copied.
   */
  private void contribute(Step to, BitSet state, BitSet more, BitSet less, boolean[] shared) {
    int component = components.of(to.number());
    BitSet known = states[component];
    if (known == null && more.isEmpty() && less.isEmpty()) {
      states[component] = state;
      shared[component] = true;
      return;
    }
    if (known == null || shared[component]) {
      known = known == null ? new BitSet() : (BitSet) known.clone();
      states[component] = known;
      shared[component] = false;
    }
    if (less.isEmpty()) {
      known.or(state);
    } else {
      BitSet visible = (BitSet) state.clone();
      visible.andNot(less);
      known.or(visible);
    }
    known.or(more);
  }

  private BitSet initial(ProgramFlow flow) {
    Entry entry = program.entry(flow);
    boolean open =
        entry.isAttached()
            || entry.isUnused() && (!flow.is(FlowType.CONTACT_FLOW) || program.transfersAnywhere());
    BitSet initial = new BitSet();
    initial.set(ANYTHING, open);
    return initial;
  }

  private BitSet along(Step step, Edge edge) {
    return edge.kind() == Kind.FAILURE && !step.is("InvokeFlowModule")
        ? NOTHING
        : written.get(step);
  }

  /** What a step writes if it does not fail. */
  private BitSet written(Step step) {
    return written(step, new HashSet<>());
  }

  private BitSet written(Step step, Set<ProgramFlow> open) {
    switch (step.type()) {
      case "UpdateContactAttributes":
        return keys(step.parameter("Attributes"), "attribute");
      case "UpdateFlowAttributes":
        BitSet keys = keys(step.parameter("FlowAttributes"), flowAttributeGroup(step.flow()));
        flowAttributes.or(keys);
        flowAttributes.clear(ANYTHING);
        return keys;
      case "GetParticipantInput":
        return step.text("StoreInput").equalsIgnoreCase("true")
            ? filled("StoredCustomerInput")
            : NOTHING;
      case "InvokeLambdaFunction":
        boolean waits = !step.text("InvocationType").equals("ASYNCHRONOUS");
        BitSet answered = waits ? filled("External") : new BitSet();
        answered.set(fact("namespace LambdaInvocation"));
        answered.set(fact(STARTED), !waits);
        return answered;
      case "InvokeFlowModule":
        return ended(step, open);
      default:
        return filledBy.computeIfAbsent(step.type(), this::filledBy);
    }
  }

  private BitSet filledBy(String type) {
    BitSet filled = new BitSet();
    WRITERS.forEach(
        (root, actions) -> {
          if (actions.contains(type)) {
            filled.set(fact("namespace " + root));
          }
        });
    return filled;
  }

  private BitSet filled(String root) {
    BitSet filled = new BitSet();
    filled.set(fact("namespace " + root));
    return filled;
  }

  private BitSet keys(JsonNode map, String group) {
    BitSet keys = new BitSet();
    map.fieldNames()
        .forEachRemaining(
            key -> {
              if (key.contains("$")) {
                keys.set(ANYTHING);
              } else {
                keys.set(fact(group + " " + key));
                names.computeIfAbsent(group, g -> new TreeSet<>()).add(key);
              }
            });
    return keys;
  }

  private BitSet ended(Step step, Set<ProgramFlow> open) {
    BitSet out = filled("Modules");
    Optional<ProgramFlow> module = program.invoked(step);
    if (module.isPresent()) {
      out.or(summary(module.get(), open));
    } else {
      out.set(ANYTHING);
    }
    return out;
  }

  /**
   * All that a module may write before it ends; a module that invokes itself adds nothing to what
   * it writes.
   */
  private BitSet summary(ProgramFlow module, Set<ProgramFlow> open) {
    BitSet known = summaries.get(module);
    if (known != null) {
      return known;
    }
    if (!open.add(module)) {
      return NOTHING;
    }
    Map<Step, BitSet> inside = new HashMap<>();
    Map<Step, BitSet> writes = new HashMap<>();
    Deque<Step> work = new ArrayDeque<>();
    module.start().ifPresent(start -> grow(inside, start, NOTHING, NOTHING, work));
    BitSet summary = new BitSet();
    while (!work.isEmpty()) {
      Step step = work.pollFirst();
      BitSet in = inside.get(step);
      if (step.is("EndFlowModuleExecution")) {
        summary.or(in);
      }
      if (!writes.containsKey(step)) {
        writes.put(step, written(step, open));
      }
      for (Edge edge : step.edges()) {
        boolean failed = edge.kind() == Kind.FAILURE && !step.is("InvokeFlowModule");
        grow(inside, edge.to(), in, failed ? NOTHING : writes.get(step), work);
      }
    }
    summary.andNot(flowAttributes);
    open.remove(module);
    summaries.put(module, summary);
    return summary;
  }

  private static void grow(
      Map<Step, BitSet> states, Step step, BitSet incoming, BitSet more, Deque<Step> work) {
    BitSet state = states.get(step);
    boolean first = state == null;
    if (first) {
      state = new BitSet();
      states.put(step, state);
    }
    int before = state.cardinality();
    state.or(incoming);
    state.or(more);
    if (first || state.cardinality() > before) {
      work.addLast(step);
    }
  }
}
