package dev.switchboard.processor.validate.program;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which Lambda function, and which module, may have answered last before each step. A fixpoint over
 * the program; a step is visited again only when another function or module may have been the last.
 */
public final class LastAnswers {
  /** The last Lambda function is not known, or doesn't declare its answer. */
  private static final int OPEN_FUNCTION = 0;

  /** The last module is not known, or has no contract. */
  private static final int OPEN_MODULE = 1;

  private static final int FIRST = 2;

  private final Program program;
  private final List<ResourceModel> answering = new ArrayList<>();
  private final Map<ResourceModel, Integer> numbers = new HashMap<>();
  private final BitSet functions = new BitSet();
  private final BitSet modules = new BitSet();
  private final Map<ProgramFlow, BitSet> answersInside = new HashMap<>();
  private final BitSet[] states;

  private LastAnswers(Program program) {
    this.program = program;
    this.states = new BitSet[program.stepCount()];
    functions.set(OPEN_FUNCTION);
    modules.set(OPEN_MODULE);
    program.reachable().forEach(this::number);
    solve();
  }

  /** The last answers in a program. */
  public static LastAnswers of(Program program) {
    return program.center().derived(LastAnswers.class, center -> new LastAnswers(program));
  }

  /**
   * The Lambda functions that may have answered last before a step; none if one of them is not
   * known.
   */
  public List<LambdaFunctionModel> functions(Step step) {
    return last(step, OPEN_FUNCTION, LambdaFunctionModel.class);
  }

  /** The modules that may have ended last before a step; none if one of them is not known. */
  public List<FlowModel> modules(Step step) {
    return last(step, OPEN_MODULE, FlowModel.class);
  }

  private <T extends ResourceModel> List<T> last(Step step, int open, Class<T> type) {
    BitSet state = states[step.number()];
    List<T> list = new ArrayList<>();
    if (state != null && !state.get(open)) {
      for (int bit = state.nextSetBit(FIRST); bit >= 0; bit = state.nextSetBit(bit + 1)) {
        ResourceModel resource = answering.get(bit - FIRST);
        if (type.isInstance(resource)) {
          list.add(type.cast(resource));
        }
      }
    }
    return list;
  }

  /** The function that a step invokes, if it declares what it answers. */
  static Optional<LambdaFunctionModel> function(Step step) {
    return step.resource("LambdaFunctionARN")
        .filter(LambdaFunctionModel.class::isInstance)
        .map(LambdaFunctionModel.class::cast)
        .filter(f -> f.responseKeys().isPresent());
  }

  /** The module that a step invokes, if its contract is known. */
  static Optional<FlowModel> module(Step step) {
    return step.resource("FlowModuleId")
        .filter(FlowModel.class::isInstance)
        .map(FlowModel.class::cast)
        .filter(m -> m.contract().isPresent() && !m.declaration().isExisting());
  }

  private void number(Step step) {
    if (step.is("InvokeLambdaFunction")) {
      function(step).ifPresent(f -> number(f, functions));
    } else if (step.is("InvokeFlowModule")) {
      module(step).ifPresent(m -> number(m, modules));
    }
  }

  private void number(ResourceModel resource, BitSet kind) {
    if (!numbers.containsKey(resource)) {
      numbers.put(resource, FIRST + answering.size());
      answering.add(resource);
    }
    kind.set(numbers.get(resource));
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
    Entry entry = program.entry(flow);
    boolean past =
        entry.isAttached()
            || entry.isUnused() && (!flow.is(FlowType.CONTACT_FLOW) || program.transfersAnywhere());
    BitSet initial = new BitSet();
    if (past && !flow.isModule()) {
      initial.set(OPEN_FUNCTION);
      initial.set(OPEN_MODULE);
    }
    return initial;
  }

  private BitSet along(Step step, Edge edge, BitSet in) {
    if (step.is("InvokeLambdaFunction") && edge.kind() != Kind.FAILURE) {
      // An asynchronous function may answer at any time, and replaces nothing for sure.
      boolean waits = !step.text("InvocationType").equals("ASYNCHRONOUS");
      return replaced(
          in,
          waits ? functions : new BitSet(),
          function(step).map(numbers::get).orElse(OPEN_FUNCTION));
    }
    if (step.is("InvokeFlowModule")) {
      BitSet inside = program.invoked(step).map(this::answersInside).orElse(functions);
      BitSet out = replaced(in, modules, module(step).map(numbers::get).orElse(OPEN_MODULE));
      out.or(inside);
      return out;
    }
    return in;
  }

  private static BitSet replaced(BitSet in, BitSet old, int last) {
    BitSet out = (BitSet) in.clone();
    out.andNot(old);
    out.set(last);
    return out;
  }

  /**
   * The functions that a module invokes itself; whether their answers are visible after it is not
   * published.
   */
  private BitSet answersInside(ProgramFlow module) {
    BitSet known = answersInside.get(module);
    if (known == null) {
      BitSet inside = new BitSet();
      for (Step step : module.reachable()) {
        if (step.is("InvokeLambdaFunction")) {
          inside.set(function(step).map(numbers::get).orElse(OPEN_FUNCTION));
        } else if (step.is("InvokeFlowModule")) {
          // What modules in modules answer stays with them for all that is known, so anything may
          // be there.
          inside.set(OPEN_FUNCTION);
        }
      }
      known = inside;
      answersInside.put(module, known);
    }
    return known;
  }
}
