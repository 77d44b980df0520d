package dev.switchboard.processor.cycles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm without recursion, since
 * chains may be long.
 */
final class Components<N> {
  private final Function<N, ? extends Collection<N>> edges;
  private final Map<N, Integer> index = new HashMap<>();
  private final Map<N, Integer> low = new HashMap<>();
  private final Deque<N> open = new ArrayDeque<>();
  private final Set<N> isOpen = new HashSet<>();
  private final List<List<N>> components = new ArrayList<>();

  private Components(Function<N, ? extends Collection<N>> edges) {
    this.edges = edges;
  }

  /** The components of some nodes, each after those that it leads to. */
  static <N> List<List<N>> of(Collection<N> nodes, Function<N, ? extends Collection<N>> edges) {
    Components<N> search = new Components<>(edges);
    for (N node : nodes) {
      if (!search.index.containsKey(node)) {
        search.visit(node);
      }
    }
    return search.components;
  }

  private void visit(N root) {
    Deque<Frame<N>> frames = new ArrayDeque<>();
    frames.push(enter(root));
    while (!frames.isEmpty()) {
      Frame<N> frame = frames.peek();
      if (frame.next < frame.targets.size()) {
        N target = frame.targets.get(frame.next++);
        if (!index.containsKey(target)) {
          frames.push(enter(target));
        } else if (isOpen.contains(target)) {
          low.merge(frame.node, index.get(target), Math::min);
        }
      } else {
        frames.pop();
        leave(frame.node);
        if (!frames.isEmpty()) {
          low.merge(frames.peek().node, low.get(frame.node), Math::min);
        }
      }
    }
  }

  private Frame<N> enter(N node) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    open.push(node);
    isOpen.add(node);
    return new Frame<>(node, new ArrayList<>(edges.apply(node)));
  }

  private void leave(N node) {
    if (!low.get(node).equals(index.get(node))) {
      return;
    }
    List<N> component = new ArrayList<>();
    N member;
    do {
      member = open.pop();
      isOpen.remove(member);
      component.add(member);
    } while (!member.equals(node));
    components.add(component);
  }

  private static final class Frame<N> {
    final N node;
    final List<N> targets;
    int next;

    Frame(N node, List<N> targets) {
      this.node = node;
      this.targets = targets;
    }
  }
}
