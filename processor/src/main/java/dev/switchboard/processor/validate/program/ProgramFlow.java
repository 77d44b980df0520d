package dev.switchboard.processor.validate.program;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.program.Step.Edge;
import dev.switchboard.processor.validate.program.Step.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private final FlowModel model;
  private final ExpandedFlow expanded;
  private final List<Step> steps = new ArrayList<>();
  private final Optional<Step> start;
  private final List<Step> reachable;
  private Set<String> blocks;

  ProgramFlow(Program program, FlowModel model, ExpandedFlow expanded, int firstNumber) {
    this.program = program;
    this.model = model;
    this.expanded = expanded;
    Map<String, Step> byIdentifier = new HashMap<>();
    for (FlowAction action : expanded.content().actions()) {
      Step step = new Step(this, action, firstNumber + steps.size());
      steps.add(step);
      byIdentifier.putIfAbsent(action.identifier(), step);
    }
    steps.forEach(step -> step.edges(edges(step, byIdentifier)));
    start = expanded.content().startAction().map(byIdentifier::get);
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

  Program program() {
    return program;
  }

  /** The declaration. */
  public FlowModel model() {
    return model;
  }

  /** The flow type; empty for a module. */
  public Optional<FlowType> type() {
    return model.type().map(t -> t.value());
  }

  /** Whether it is of a type. */
  public boolean is(FlowType type) {
    return type().filter(type::equals).isPresent();
  }

  /** Whether it is a module. */
  public boolean isModule() {
    return model.isModule();
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

  /** Where the part at a pointer was written. */
  public Origin origin(String pointer) {
    return expanded.origin(pointer).orElse(model.declaration().origin());
  }

  /** In words, such as {@code inbound flow "Support"}. */
  public String words() {
    return model.words();
  }

  /** A block in words, such as {@code block Menu}; of a flow kept as JSON, the action. */
  String words(FlowAction action) {
    String identifier = action.identifier();
    if (model.contentFile().isPresent()) {
      return "action \"" + identifier + "\"";
    }
    // What a compound does before its main action bears the block's identifier and a word after a
    // dot.
    int dot = identifier.lastIndexOf('.');
    boolean part =
        dot > 0
            && !blocks().contains(identifier)
            && blocks().contains(identifier.substring(0, dot));
    return "block " + (part ? identifier.substring(0, dot) : identifier);
  }

  private Set<String> blocks() {
    if (blocks == null) {
      blocks = model.scope().blocks().stream().map(Block::identifier).collect(Collectors.toSet());
    }
    return blocks;
  }
}
