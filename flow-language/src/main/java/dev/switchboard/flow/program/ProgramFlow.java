package dev.switchboard.flow.program;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.program.Step.Edge;
import dev.switchboard.flow.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A flow or module whose content is known, as part of the program. */
public final class ProgramFlow {
  /**
   * Actions after which a contact does not come back: their {@code NextAction} is demanded but
   * never followed.
   */
  private static final Set<String> LEAVING =
      Set.of(
          "TransferContactToQueue",
          "TransferToFlow",
          "DequeueContactAndTransferToQueue",
          "TransferContactToAgent",
          "DisconnectParticipant",
          "EndFlowExecution",
          "EndFlowModuleExecution");

  /** Actions that repeat one of their branches as {@code NextAction}. */
  private static final Set<String> MIRRORING =
      Set.of(
          "Compare",
          "GetParticipantInput",
          "ConnectParticipantWithLexBot",
          "CheckHoursOfOperation",
          "CheckMetricData",
          "DistributeByPercentage",
          "Loop",
          "Wait");

  /** Errors that say how a step ended, not that it failed. */
  private static final Set<String> OUTCOMES =
      Set.of(
          "NoMatchingCondition",
          "InputTimeLimitExceeded",
          "QueueAtCapacity",
          "TimeLimitExceeded",
          "NoneFoundError",
          "NoneFound",
          "MultipleFoundError",
          "MultipleFound",
          "ContactNotLinked",
          "ConnectionTimeLimitExceeded",
          "CallFailed",
          "InvalidCallbackNumber",
          "CallbackNumberNotDialable",
          "InvalidPhoneNumber",
          "ChannelMismatch");

  private final Program program;
  private final FlowSource source;
  private final List<Step> steps = new ArrayList<>();
  private final Optional<Step> start;
  private final List<Step> reachable;

  ProgramFlow(Program program, FlowSource source, int firstNumber) {
    this.program = program;
    this.source = source;
    Map<String, Step> byIdentifier = new HashMap<>();
    for (FlowAction action : source.content().actions()) {
      Step step = new Step(this, action, firstNumber + steps.size());
      steps.add(step);
      byIdentifier.putIfAbsent(action.identifier(), step);
    }
    steps.forEach(step -> step.edges(edges(step, byIdentifier)));
    start = source.content().startAction().map(byIdentifier::get);
    reachable = start.map(ProgramFlow::reach).orElse(List.of());
  }

  private static List<Edge> edges(Step step, Map<String, Step> byIdentifier) {
    List<Edge> edges = new ArrayList<>();
    for (FlowAction.ConditionBranch branch : step.action().conditions()) {
      String operand = branch.operands().isEmpty() ? "" : branch.operands().get(0);
      add(edges, byIdentifier.get(branch.target()), Kind.CONDITION, operand, branch.operator());
    }
    boolean branching = !edges.isEmpty();
    for (FlowAction.ErrorBranch branch : step.action().errors()) {
      Kind kind = OUTCOMES.contains(branch.errorType()) ? Kind.OUTCOME : Kind.FAILURE;
      branching |= branch.errorType().equals("NoMatchingCondition");
      add(edges, byIdentifier.get(branch.target()), kind, branch.errorType(), "");
    }
    if (!LEAVING.contains(step.type()) && !(branching && MIRRORING.contains(step.type()))) {
      step.action().nextAction().ifPresent(n -> add(edges, byIdentifier.get(n), Kind.NEXT, "", ""));
    }
    return edges;
  }

  private static void add(List<Edge> edges, Step to, Kind kind, String label, String operator) {
    if (to != null) {
      edges.add(new Edge(to, kind, label, operator));
    }
  }

  private static List<Step> reach(Step start) {
    Set<Step> seen = new HashSet<>(Set.of(start));
    List<Step> order = new ArrayList<>();
    Deque<Step> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Step step = open.pop();
      order.add(step);
      for (Edge edge : step.edges()) {
        if (seen.add(edge.to())) {
          open.addLast(edge.to());
        }
      }
    }
    return List.copyOf(order);
  }

  /** The program. */
  public Program program() {
    return program;
  }

  /** Where it comes from. */
  public FlowSource source() {
    return source;
  }

  /** What tells it from all other flows and modules. */
  public String id() {
    return source.id();
  }

  /** The flow type; empty for a module, or where it is not known. */
  public Optional<FlowType> type() {
    return source.type();
  }

  /** Whether it is of a type. */
  public boolean is(FlowType type) {
    return type().filter(type::equals).isPresent();
  }

  /** Whether it is a module. */
  public boolean isModule() {
    return source.isModule();
  }

  /** All steps, in file order. */
  public List<Step> steps() {
    return steps;
  }

  /** The steps that a contact can get to from the start, nearest first. */
  public List<Step> reachable() {
    return reachable;
  }

  /** The first step. */
  public Optional<Step> start() {
    return start;
  }

  /** The place of a JSON pointer into its content. */
  public Place place(String pointer) {
    return new Place(this, pointer);
  }

  /** In words, such as {@code inbound flow "Support"}. */
  public String words() {
    return source.words();
  }
}
