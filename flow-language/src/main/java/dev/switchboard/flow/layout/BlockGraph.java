package dev.switchboard.flow.layout;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.graph.Edge;
import dev.switchboard.flow.graph.FlowGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The blocks of a flow as the layout sees them: numbered, with heights, each line between two
 * blocks once.
 *
 * <p>Blocks are numbered in the order in which a contact may come to them, then by identifier; so
 * the layout does not change when actions are written in another order.
 */
final class BlockGraph {
  private static final int NONE = -1;

  private final List<FlowAction> blocks = new ArrayList<>();
  private final int[] numbers;
  private final int[][] successors;
  private final int[][] predecessors;
  private final int[] heights;

  BlockGraph(FlowGraph graph, Fragments fragments) {
    this.numbers = new int[graph.content().actions().size()];
    Arrays.fill(numbers, NONE);
    number(graph, fragments);
    this.heights = new int[blocks.size()];
    BitSet[] out = bitSets(blocks.size());
    BitSet[] in = bitSets(blocks.size());
    int[] branches = new int[blocks.size()];
    for (Edge edge : graph.edges()) {
      int from = numbers[edge.from().index()];
      int to = edge.to().map(t -> numbers[t.index()]).orElse(NONE);
      if (to != from) {
        branches[from]++;
        if (to != NONE) {
          out[from].set(to);
          in[to].set(from);
        }
      }
    }
    Arrays.setAll(heights, block -> BlockSize.height(branches[block]));
    this.successors = arrays(out);
    this.predecessors = arrays(in);
  }

  private static BitSet[] bitSets(int size) {
    BitSet[] sets = new BitSet[size];
    Arrays.setAll(sets, i -> new BitSet(size));
    return sets;
  }

  private static int[][] arrays(BitSet[] sets) {
    int[][] arrays = new int[sets.length][];
    Arrays.setAll(arrays, i -> sets[i].stream().toArray());
    return arrays;
  }

  int size() {
    return blocks.size();
  }

  /** The blocks that a block leads to, itself left out, in the order of their numbers. */
  int[] successors(int block) {
    return successors[block];
  }

  /** The blocks that lead to a block, itself left out, in the order of their numbers. */
  int[] predecessors(int block) {
    return predecessors[block];
  }

  int height(int block) {
    return heights[block];
  }

  /** The number of the block that an action belongs to. */
  int number(FlowAction action) {
    return numbers[action.index()];
  }

  private void number(FlowGraph graph, Fragments fragments) {
    graph
        .content()
        .startAction()
        .flatMap(graph.content()::action)
        .ifPresent(start -> numberFrom(start, graph, fragments));
    graph.unreachable().stream()
        .sorted(
            Comparator.comparing(FlowAction::identifier)
                .thenComparing(FlowAction::type)
                .thenComparing(FlowAction::index))
        .forEach(action -> numberFrom(action, graph, fragments));
  }

  private void numberFrom(FlowAction start, FlowGraph graph, Fragments fragments) {
    Deque<FlowAction> open = new ArrayDeque<>();
    visit(start, fragments, open);
    while (!open.isEmpty()) {
      graph.successors(open.poll()).forEach(next -> visit(next, fragments, open));
    }
  }

  private void visit(FlowAction action, Fragments fragments, Deque<FlowAction> open) {
    if (numbers[action.index()] == NONE) {
      FlowAction head = fragments.head(action);
      numbers[head.index()] = blocks.size();
      open.add(head);
      for (FlowAction child : fragments.children(head)) {
        numbers[child.index()] = blocks.size();
        open.add(child);
      }
      blocks.add(head);
    }
  }
}
