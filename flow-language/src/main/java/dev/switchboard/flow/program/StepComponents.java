package dev.switchboard.flow.program;

import java.util.Arrays;

/**
 * The strongly connected components of the steps, by Tarjan's algorithm without recursion: a chain
 * of flows may have thousands of steps. A component's number is higher than those of the components
 * it leads to.
 */
final class StepComponents {
  private static final int UNSEEN = -1;

  private final int[][] successors;
  private final int[] component;
  private final int[] order;
  private final int[] low;
  private final int[] stack;
  private final int[] path;
  private final int[] next;
  private int stacked;
  private int counter;
  private int components;

  /**
   * The components of a graph.
   *
   * @param successors the numbers of the steps that come after each step
   */
  StepComponents(int[][] successors) {
    this.successors = successors;
    component = new int[successors.length];
    order = new int[successors.length];
    low = new int[successors.length];
    stack = new int[successors.length];
    path = new int[successors.length];
    next = new int[successors.length];
    Arrays.fill(component, UNSEEN);
    Arrays.fill(order, UNSEEN);
    for (int step = 0; step < successors.length; step++) {
      if (order[step] == UNSEEN) {
        visit(step);
      }
    }
  }

  /** How many components there are. */
  int count() {
    return components;
  }

  /** The component of a step. */
  int of(int step) {
    return component[step];
  }

  private void visit(int root) {
    int depth = 0;
    next[0] = 0;
    path[0] = enter(root);
    while (depth >= 0) {
      int step = path[depth];
      if (next[depth] < successors[step].length) {
        int successor = successors[step][next[depth]++];
        if (order[successor] == UNSEEN) {
          depth++;
          path[depth] = enter(successor);
          next[depth] = 0;
        } else if (component[successor] == UNSEEN) {
          low[step] = Math.min(low[step], order[successor]);
        }
      } else {
        if (low[step] == order[step]) {
          close(step);
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[step]);
        }
      }
    }
  }

  private int enter(int step) {
    order[step] = counter;
    low[step] = counter++;
    stack[stacked++] = step;
    return step;
  }

  private void close(int step) {
    int member;
    do {
      member = stack[--stacked];
      component[member] = components;
    } while (member != step);
    components++;
  }
}
