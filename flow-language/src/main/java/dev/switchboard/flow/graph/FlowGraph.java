package dev.switchboard.flow.graph;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The graph of a flow. Built in one pass; everything it answers costs at most one walk over its
 * edges.
 *
 * <p>If several actions have one identifier, branches lead to the first of them.
 */
public final class FlowGraph {
  private final FlowContent content;
  private final List<List<Edge>> out;
  private final List<List<Edge>> in;
  private final List<Edge> edges;
  private final BitSet reachable;
  private List<List<FlowAction>> cycles;

  private FlowGraph(FlowContent content) {
    this.content = content;
    this.out = new ArrayList<>();
    this.in = new ArrayList<>();
    this.edges = new ArrayList<>();
    for (FlowAction action : content.actions()) {
      List<Edge> list = EdgeReader.read(action, content);
      out.add(list);
      in.add(new ArrayList<>());
      edges.addAll(list);
    }
    edges.forEach(edge -> edge.to().ifPresent(to -> in.get(to.index()).add(edge)));
    this.reachable =
        content
            .startAction()
            .flatMap(content::action)
            .map(a -> walk(List.of(a), true))
            .orElseGet(BitSet::new);
  }

  /** The graph of a flow. */
  public static FlowGraph of(FlowContent content) {
    return new FlowGraph(content);
  }

  /** The flow. */
  public FlowContent content() {
    return content;
  }

  /** All branches, in file order; next before conditions before errors. */
  public List<Edge> edges() {
    return Collections.unmodifiableList(edges);
  }

  /** The branches of an action of this flow. */
  public List<Edge> edgesFrom(FlowAction action) {
    return Collections.unmodifiableList(out.get(action.index()));
  }

  /** The branches that lead to an action of this flow. */
  public List<Edge> edgesTo(FlowAction action) {
    return Collections.unmodifiableList(in.get(action.index()));
  }

  /** The branches that lead to no action. */
  public List<Edge> danglingEdges() {
    return edges.stream().filter(edge -> edge.to().isEmpty()).toList();
  }

  /** The actions that an action leads to, each once, in the order of its branches. */
  public Set<FlowAction> successors(FlowAction action) {
    return distinct(out.get(action.index()).stream().flatMap(edge -> edge.to().stream()).toList());
  }

  /** The actions that lead to an action, each once, in file order. */
  public Set<FlowAction> predecessors(FlowAction action) {
    return distinct(in.get(action.index()).stream().map(Edge::from).toList());
  }

  /** Whether a contact that enters the flow can come to an action. */
  public boolean isReachable(FlowAction action) {
    return reachable.get(action.index());
  }

  /** The actions that a contact can come to, in file order. */
  public List<FlowAction> reachable() {
    return actions(reachable);
  }

  /** The actions that no contact can come to, in file order. */
  public List<FlowAction> unreachable() {
    BitSet others = (BitSet) reachable.clone();
    others.flip(0, content.actions().size());
    return actions(others);
  }

  /**
   * All actions, in the order in which a contact may come to them: breadth first from the start,
   * branches in their order; then those that no contact can come to, in file order.
   */
  public List<FlowAction> walk() {
    Set<FlowAction> walked = new LinkedHashSet<>();
    Deque<FlowAction> open = new ArrayDeque<>();
    content.startAction().flatMap(content::action).ifPresent(open::add);
    while (!open.isEmpty()) {
      FlowAction action = open.poll();
      if (walked.add(action)) {
        out.get(action.index()).forEach(edge -> edge.to().ifPresent(open::add));
      }
    }
    walked.addAll(content.actions());
    return List.copyOf(walked);
  }

  /** The given actions and all that they lead to, in file order. */
  public List<FlowAction> reachableFrom(Collection<FlowAction> starts) {
    return actions(walk(starts, true));
  }

  /** The given actions and all that lead to them, in file order. */
  public List<FlowAction> leadingTo(Collection<FlowAction> goals) {
    return actions(walk(goals, false));
  }

  /**
   * The strongly connected components: the actions of each lead to one another. Single actions are
   * components as well. In reverse topological order; each in file order.
   */
  public List<List<FlowAction>> components() {
    return new StronglyConnectedComponents(this).find();
  }

  /**
   * The components that a contact can run in circles in: several actions, or one that leads to
   * itself.
   */
  public List<List<FlowAction>> cycles() {
    if (cycles == null) {
      cycles =
          components().stream()
              .filter(c -> c.size() > 1 || successors(c.get(0)).contains(c.get(0)))
              .toList();
    }
    return cycles;
  }

  private BitSet walk(Collection<FlowAction> starts, boolean forward) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    starts.forEach(start -> visit(start.index(), seen, open));
    while (!open.isEmpty()) {
      int index = open.poll();
      if (forward) {
        out.get(index).forEach(edge -> edge.to().ifPresent(to -> visit(to.index(), seen, open)));
      } else {
        in.get(index).forEach(edge -> visit(edge.from().index(), seen, open));
      }
    }
    return seen;
  }

  private static void visit(int index, BitSet seen, Deque<Integer> open) {
    if (!seen.get(index)) {
      seen.set(index);
      open.add(index);
    }
  }

  private List<FlowAction> actions(BitSet indexes) {
    return indexes.stream().mapToObj(content.actions()::get).toList();
  }

  private static Set<FlowAction> distinct(List<FlowAction> actions) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(actions));
  }
}
