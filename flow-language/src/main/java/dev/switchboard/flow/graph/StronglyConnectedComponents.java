package dev.switchboard.flow.graph;

import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Finds strongly connected components by Tarjan's algorithm, without recursion: a flow may be one
 * chain of 250.
 */
final class StronglyConnectedComponents {
  private static final int UNSEEN = -1;

  private final FlowGraph graph;
  private final int[] order;
  private final int[] low;
  private final boolean[] onStack;
  private final Deque<FlowAction> stack = new ArrayDeque<>();
  private final List<List<FlowAction>> components = new ArrayList<>();
  private int counter;

  StronglyConnectedComponents(FlowGraph graph) {
    this.graph = graph;
    int n = graph.content().actions().size();
    this.order = new int[n];
    this.low = new int[n];
    this.onStack = new boolean[n];
    Arrays.fill(order, UNSEEN);
  }

  List<List<FlowAction>> find() {
    for (FlowAction action : graph.content().actions()) {
      if (order[action.index()] == UNSEEN) {
        visit(action);
      }
    }
    return List.copyOf(components);
  }

  private record Frame(FlowAction action, Iterator<Edge> branches) {}

  private void visit(FlowAction start) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(start));
    while (!frames.isEmpty()) {
      Frame frame = frames.peek();
      int index = frame.action.index();
      if (frame.branches.hasNext()) {
        FlowAction next = frame.branches.next().to().orElse(null);
        if (next == null) {
          continue;
        }
        if (order[next.index()] == UNSEEN) {
          frames.push(enter(next));
        } else if (onStack[next.index()]) {
          low[index] = Math.min(low[index], order[next.index()]);
        }
      } else {
        frames.pop();
        if (!frames.isEmpty()) {
          int caller = frames.peek().action.index();
          low[caller] = Math.min(low[caller], low[index]);
        }
        if (low[index] == order[index]) {
          close(frame.action);
        }
      }
    }
  }

  private Frame enter(FlowAction action) {
    int index = action.index();
    order[index] = low[index] = counter++;
    onStack[index] = true;
    stack.push(action);
    return new Frame(action, graph.edgesFrom(action).iterator());
  }

  private void close(FlowAction root) {
    List<FlowAction> component = new ArrayList<>();
    FlowAction member;
    do {
      member = stack.pop();
      onStack[member.index()] = false;
      component.add(member);
    } while (member != root);
    component.sort(Comparator.comparingInt(FlowAction::index));
    components.add(List.copyOf(component));
  }
}
