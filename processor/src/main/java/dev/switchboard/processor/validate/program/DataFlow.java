package dev.switchboard.processor.validate.program;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.validate.program.Program.Entry;
import dev.switchboard.processor.validate.program.Step.Edge;
import dev.switchboard.processor.validate.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * What may have been written before each step: contact and flow attributes, the namespaces that actions fill, and
 * which Lambda function and module answered last. A fixpoint over sets of facts; a step is visited again only when a
 * new fact reaches it.
 */
public final class DataFlow {
  /** The namespaces that actions fill, and the actions that fill them. */
  static final Map<String, Set<String>> WRITERS = writers();

  /** Namespaces of the flow that invokes a module which the module doesn't see. */
  private static final Set<String> HIDDEN_IN_MODULES =
      Set.of("External", "LambdaInvocation", "Lex", "Customer", "Wisdom", "Metrics", "StoredCustomerInput");

  /** Anything may have been written: the contact has a past that the contact center doesn't tell. */
  private static final int ANYTHING = 0;

  /** The last Lambda function is not known, or doesn't declare its answer. */
  private static final int OPEN_LAMBDA = 1;

  /** The last module is not known. */
  private static final int OPEN_MODULE = 2;

  private static final int FIRST_FACT = 3;

  private final Program program;
  private final Map<String, Integer> facts = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final BitSet lastLambda = new BitSet();
  private final BitSet lastModule = new BitSet();
  private final Map<Step, BitSet> states = new HashMap<>();
  private final Map<ProgramFlow, BitSet> summaries = new HashMap<>();
  private final Map<Integer, LambdaFunctionModel> lambdas = new LinkedHashMap<>();
  private final Map<Integer, FlowModel> modules = new LinkedHashMap<>();

  private DataFlow(Program program) {
    this.program = program;
    lastLambda.set(OPEN_LAMBDA);
    lastModule.set(OPEN_MODULE);
    Set<ProgramFlow> open = new HashSet<>();
    program.flows().stream().filter(ProgramFlow::isModule).forEach(module -> summary(module, open));
    solve();
  }

  /** The data flow of a program. */
  public static DataFlow of(Program program) {
    return program.center().derived(DataFlow.class, center -> new DataFlow(program));
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

  /** Whether a contact can get to a step. */
  public boolean isReached(Step step) {
    return states.containsKey(step);
  }

  /** Whether a contact attribute may have been written before a step. */
  public boolean mayHaveAttribute(Step step, String key) {
    return has(step, "attribute " + key);
  }

  /** Whether a flow attribute may have been written before a step of its flow. */
  public boolean mayHaveFlowAttribute(Step step, String key) {
    return has(step, flowAttribute(step.flow(), key));
  }

  /** Whether a namespace may have been filled before a step. */
  public boolean mayHaveNamespace(Step step, String root) {
    return has(step, "namespace " + root);
  }

  /** The contact attributes that are written somewhere. */
  public Set<String> attributes() {
    return names.getOrDefault("attribute", Set.of());
  }

  /** The flow attributes that a flow writes somewhere. */
  public Set<String> flowAttributes(ProgramFlow flow) {
    return names.getOrDefault("flowAttribute " + flow.model().declaration().typeName(), Set.of());
  }

  /** The Lambda functions that may have answered last before a step; empty if one of them is not known. */
  public List<LambdaFunctionModel> lastLambdas(Step step) {
    BitSet state = state(step);
    if (state.get(ANYTHING) || state.get(OPEN_LAMBDA)) {
      return List.of();
    }
    return lambdas.entrySet().stream().filter(e -> state.get(e.getKey())).map(Map.Entry::getValue).toList();
  }

  /** Whether a Lambda function may have answered some time before a step. */
  public boolean mayHaveRun(Step step, LambdaFunctionModel lambda) {
    return has(step, "ran " + lambda.declaration().typeName());
  }

  /** The modules that may have ended last before a step; empty if one of them is not known. */
  public List<FlowModel> lastModules(Step step) {
    BitSet state = state(step);
    if (state.get(ANYTHING) || state.get(OPEN_MODULE)) {
      return List.of();
    }
    return modules.entrySet().stream().filter(e -> state.get(e.getKey())).map(Map.Entry::getValue).toList();
  }

  /** Whether a module may have ended some time before a step. */
  public boolean mayHaveRun(Step step, FlowModel module) {
    return has(step, "ran " + module.declaration().typeName());
  }

  private BitSet state(Step step) {
    return states.getOrDefault(step, new BitSet());
  }

  private boolean has(Step step, String fact) {
    Integer number = facts.get(fact);
    return number != null && state(step).get(number);
  }

  private int fact(String name) {
    return facts.computeIfAbsent(name, n -> FIRST_FACT + facts.size());
  }

  private static String flowAttribute(ProgramFlow flow, String key) {
    return "flowAttribute " + flow.model().declaration().typeName() + " " + key;
  }

  private void solve() {
    Deque<Step> open = new ArrayDeque<>();
    for (ProgramFlow flow : program.flows()) {
      BitSet initial = new BitSet();
      if (startsOpen(flow)) {
        initial.set(ANYTHING);
      }
      if (!program.entry(flow).isUnused() || !flow.isModule()) {
        flow.start().ifPresent(start -> flowInto(states, start, initial, open));
      } else {
        initial.set(ANYTHING);
        flow.start().ifPresent(start -> flowInto(states, start, initial, open));
      }
    }
    Set<ProgramFlow> none = Set.of();
    while (!open.isEmpty()) {
      Step step = open.pollFirst();
      BitSet in = states.get(step);
      for (Edge edge : step.edges()) {
        flowInto(states, edge.to(), along(step, edge, in, new HashSet<>(none)), open);
      }
      program.transferred(step).flatMap(ProgramFlow::start).ifPresent(s -> flowInto(states, s, in, open));
      program.invoked(step).flatMap(ProgramFlow::start).ifPresent(s -> flowInto(states, s, visible(in), open));
    }
  }

  private boolean startsOpen(ProgramFlow flow) {
    Entry entry = program.entry(flow);
    return entry.isAttached() || entry.isUnused() && (!flow.is(FlowType.CONTACT_FLOW) || program.transfersAnywhere());
  }

  /** What a module sees of the flow that invokes it. */
  private BitSet visible(BitSet in) {
    BitSet out = (BitSet) in.clone();
    out.andNot(lastLambda);
    out.andNot(lastModule);
    HIDDEN_IN_MODULES.forEach(root -> out.clear(fact("namespace " + root)));
    out.clear(fact("namespace Modules"));
    return out;
  }

  private static void flowInto(Map<Step, BitSet> states, Step step, BitSet incoming, Deque<Step> open) {
    BitSet state = states.get(step);
    if (state == null) {
      states.put(step, (BitSet) incoming.clone());
      open.addLast(step);
      return;
    }
    int before = state.cardinality();
    state.or(incoming);
    if (state.cardinality() > before) {
      open.addLast(step);
    }
  }

  private BitSet along(Step step, Edge edge, BitSet in, Set<ProgramFlow> open) {
    if (edge.kind() == Kind.FAILURE && !step.is("InvokeFlowModule")) {
      return in;
    }
    switch (step.type()) {
      case "UpdateContactAttributes":
        return written(in, step.parameter("Attributes"), "attribute", "attribute ");
      case "UpdateFlowAttributes":
        String group = "flowAttribute " + step.flow().model().declaration().typeName();
        return written(in, step.parameter("FlowAttributes"), group, group + " ");
      case "InvokeLambdaFunction":
        return afterLambda(step, in);
      case "InvokeFlowModule":
        return afterModule(step, in, open);
      case "GetParticipantInput":
        return step.text("StoreInput").equalsIgnoreCase("true") ? filled(in, "StoredCustomerInput") : in;
      default:
        BitSet out = in;
        for (Map.Entry<String, Set<String>> namespace : WRITERS.entrySet()) {
          if (namespace.getValue().contains(step.type())) {
            out = filled(out, namespace.getKey());
          }
        }
        return out;
    }
  }

  private BitSet written(BitSet in, JsonNode map, String group, String prefix) {
    BitSet out = (BitSet) in.clone();
    List<String> keys = new ArrayList<>();
    map.fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      if (key.contains("$")) {
        out.set(ANYTHING);
      } else {
        out.set(fact(prefix + key));
        names.computeIfAbsent(group, g -> new TreeSet<>()).add(key);
      }
    }
    return out;
  }

  private BitSet filled(BitSet in, String root) {
    BitSet out = (BitSet) in.clone();
    out.set(fact("namespace " + root));
    return out;
  }

  private BitSet afterLambda(Step step, BitSet in) {
    BitSet out = filled(filled(in, "External"), "LambdaInvocation");
    Optional<LambdaFunctionModel> lambda =
        step.resource("LambdaFunctionARN")
            .filter(LambdaFunctionModel.class::isInstance)
            .map(LambdaFunctionModel.class::cast);
    boolean waits = !step.text("InvocationType").equals("ASYNCHRONOUS");
    if (waits) {
      out.andNot(lastLambda);
    }
    if (lambda.flatMap(LambdaFunctionModel::responseKeys).isEmpty()) {
      out.set(OPEN_LAMBDA);
    } else {
      String type = lambda.get().declaration().typeName();
      int number = fact("last " + type);
      lambdas.put(number, lambda.get());
      lastLambda.set(number);
      out.set(number);
      out.set(fact("ran " + type));
    }
    return out;
  }

  private BitSet afterModule(Step step, BitSet in, Set<ProgramFlow> open) {
    Optional<ProgramFlow> module = program.invoked(step);
    BitSet out = filled(in, "Modules");
    if (module.isPresent()) {
      BitSet inside = (BitSet) summary(module.get(), open).clone();
      inside.andNot(lastModule);
      out.or(inside);
    } else {
      out.set(ANYTHING);
    }
    out.andNot(lastModule);
    Optional<ResourceModel> resource = step.resource("FlowModuleId");
    if (resource.isPresent() && resource.get() instanceof FlowModel model && model.contract().isPresent()
        && !model.declaration().isExisting()) {
      String type = model.declaration().typeName();
      int number = fact("last " + type);
      modules.put(number, model);
      lastModule.set(number);
      out.set(number);
      out.set(fact("ran " + type));
    } else {
      out.set(OPEN_MODULE);
    }
    return out;
  }

  /** All that a module may write before it ends; a module that invokes itself adds nothing to what it writes. */
  private BitSet summary(ProgramFlow module, Set<ProgramFlow> open) {
    BitSet known = summaries.get(module);
    if (known != null) {
      return known;
    }
    if (!open.add(module)) {
      return new BitSet();
    }
    Map<Step, BitSet> inside = new HashMap<>();
    Deque<Step> work = new ArrayDeque<>();
    module.start().ifPresent(start -> flowInto(inside, start, new BitSet(), work));
    BitSet summary = new BitSet();
    while (!work.isEmpty()) {
      Step step = work.pollFirst();
      BitSet in = inside.get(step);
      if (step.is("EndFlowModuleExecution")) {
        summary.or(in);
      }
      for (Edge edge : step.edges()) {
        flowInto(inside, edge.to(), along(step, edge, in, open), work);
      }
    }
    open.remove(module);
    summaries.put(module, summary);
    return summary;
  }
}
