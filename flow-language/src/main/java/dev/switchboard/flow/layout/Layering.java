package dev.switchboard.flow.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts each block into a column, so that lines lead to the right: a block is one column after the
 * last that leads to it. Lines that close a circle lead back to the left.
 */
final class Layering {
  private final BlockGraph graph;
  private final int[] columns;
  private final List<List<Integer>> forward = new ArrayList<>();
  private final List<Integer> topological = new ArrayList<>();

  Layering(BlockGraph graph) {
    this.graph = graph;
    this.columns = new int[graph.size()];
    for (int i = 0; i < graph.size(); i++) {
      forward.add(new ArrayList<>());
    }
    dropBackEdges();
    for (int block : topological) {
      for (int next : forward.get(block)) {
        columns[next] = Math.max(columns[next], columns[block] + 1);
      }
    }
    pullSourcesToTheirTargets();
  }

  /** The column of a block, from 0. */
  int column(int block) {
    return columns[block];
  }

  int columns() {
    int most = 0;
    for (int column : columns) {
      most = Math.max(most, column + 1);
    }
    return most;
  }

  private static final class Frame {
    final int block;
    int next;

    Frame(int block) {
      this.block = block;
    }
  }

  /** Walks depth first; a line to a block whose walk is not over closes a circle. */
  private void dropBackEdges() {
    boolean[] seen = new boolean[graph.size()];
    boolean[] walking = new boolean[graph.size()];
    for (int start = 0; start < graph.size(); start++) {
      if (seen[start]) {
        continue;
      }
      Deque<Frame> frames = new ArrayDeque<>();
      frames.push(new Frame(start));
      seen[start] = walking[start] = true;
      while (!frames.isEmpty()) {
        Frame frame = frames.peek();
        int[] successors = graph.successors(frame.block);
        if (frame.next < successors.length) {
          int next = successors[frame.next++];
          if (!walking[next]) {
            forward.get(frame.block).add(next);
          }
          if (!seen[next]) {
            seen[next] = walking[next] = true;
            frames.push(new Frame(next));
          }
        } else {
          frames.pop();
          walking[frame.block] = false;
          topological.add(0, frame.block);
        }
      }
    }
  }

  /** A block that nothing leads to, except the first, would stand far left of what it leads to. */
  private void pullSourcesToTheirTargets() {
    boolean[] entered = new boolean[graph.size()];
    forward.forEach(targets -> targets.forEach(t -> entered[t] = true));
    for (int block = 1; block < graph.size(); block++) {
      if (!entered[block]) {
        columns[block] =
            Math.max(0, forward.get(block).stream().mapToInt(t -> columns[t] - 1).min().orElse(0));
      }
    }
  }
}
