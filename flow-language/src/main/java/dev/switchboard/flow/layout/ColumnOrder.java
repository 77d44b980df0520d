package dev.switchboard.flow.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the blocks of each column so that few lines cross.
 *
 * <p>A line over several columns passes each of them in a lane. Lines to one block share their lanes, as all errors of a
 * flow often lead to one block. Columns are ordered by the mean place of their neighbours, sweep after sweep, and then
 * by swapping neighbours while that helps; the best order wins.
 */
final class ColumnOrder {
  /** More sweeps changed the layout of no published flow. */
  private static final int SWEEPS = 12;

  private final BlockGraph graph;
  private final List<List<Integer>> columns = new ArrayList<>();
  private final List<List<Integer>> left = new ArrayList<>();
  private final List<List<Integer>> right = new ArrayList<>();
  private final Map<Long, Integer> lanes = new HashMap<>();
  private final List<Integer> columnOf = new ArrayList<>();
  private int[] place;

  ColumnOrder(BlockGraph graph, Layering layering) {
    this.graph = graph;
    for (int i = 0; i < layering.columns(); i++) {
      columns.add(new ArrayList<>());
    }
    for (int block = 0; block < graph.size(); block++) {
      addNode(layering.column(block));
    }
    for (int block = 0; block < graph.size(); block++) {
      for (int next : graph.successors(block)) {
        connect(block, next);
      }
    }
    order();
  }

  /** The blocks and lanes of each column, from top to bottom; blocks have the numbers of their graph, lanes others. */
  List<List<Integer>> columns() {
    return columns;
  }

  /** The neighbours of a block or lane in the column before. */
  List<Integer> left(int node) {
    return left.get(node);
  }

  /** The neighbours of a block or lane in the column after. */
  List<Integer> right(int node) {
    return right.get(node);
  }

  /** How tall a block or lane is. */
  int height(int node) {
    return isLane(node) ? BlockSize.LANE : graph.height(node);
  }

  private boolean isLane(int node) {
    return node >= graph.size();
  }

  int nodes() {
    return columnOf.size();
  }

  private int addNode(int column) {
    int node = columnOf.size();
    columnOf.add(column);
    columns.get(column).add(node);
    left.add(new ArrayList<>());
    right.add(new ArrayList<>());
    return node;
  }

  private void connect(int from, int to) {
    int step = Integer.signum(columnOf.get(to) - columnOf.get(from));
    int node = to;
    if (step == 0) {
      return; // within a column: only a circle through columns further right, whose other lines decide
    }
    for (int column = columnOf.get(to) - step; column != columnOf.get(from); column -= step) {
      long key = ((long) to * columns.size() + column) * 2 + (step > 0 ? 1 : 0);
      Integer lane = lanes.get(key);
      if (lane != null) {
        link(lane, node, step);
        node = lane;
      } else {
        int made = addNode(column);
        lanes.put(key, made);
        link(made, node, step);
        node = made;
      }
    }
    link(from, node, step);
  }

  private void link(int from, int to, int step) {
    int first = step > 0 ? from : to;
    int second = step > 0 ? to : from;
    if (!right.get(first).contains(second)) {
      right.get(first).add(second);
      left.get(second).add(first);
    }
  }

  private void order() {
    place = new int[nodes()];
    columns.forEach(this::number);
    List<List<Integer>> best = copy();
    int least = crossings();
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      if (sweep % 2 == 0) {
        for (int c = 1; c < columns.size(); c++) {
          sort(columns.get(c), left);
        }
      } else {
        for (int c = columns.size() - 2; c >= 0; c--) {
          sort(columns.get(c), right);
        }
      }
      swapNeighbours();
      int crossings = crossings();
      if (crossings < least) {
        least = crossings;
        best = copy();
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      columns.set(c, best.get(c));
    }
  }

  private List<List<Integer>> copy() {
    List<List<Integer>> copy = new ArrayList<>();
    columns.forEach(column -> copy.add(new ArrayList<>(column)));
    return copy;
  }

  private void number(List<Integer> column) {
    for (int i = 0; i < column.size(); i++) {
      place[column.get(i)] = i;
    }
  }

  private void sort(List<Integer> column, List<List<Integer>> neighbours) {
    Map<Integer, Double> means = new HashMap<>();
    for (int node : column) {
      means.put(node, neighbours.get(node).stream().mapToInt(n -> place[n]).average().orElse(place[node]));
    }
    column.sort((a, b) -> Double.compare(means.get(a), means.get(b)));
    number(column);
  }

  private void swapNeighbours() {
    boolean improved = true;
    for (int round = 0; improved && round < SWEEPS; round++) {
      improved = false;
      for (List<Integer> column : columns) {
        for (int i = 0; i + 1 < column.size(); i++) {
          int upper = column.get(i);
          int lower = column.get(i + 1);
          if (crossings(lower, upper) < crossings(upper, lower)) {
            column.set(i, lower);
            column.set(i + 1, upper);
            number(column);
            improved = true;
          }
        }
      }
    }
  }

  /** The crossings between the lines of two neighbours, if the first is above the second. */
  private int crossings(int upper, int lower) {
    return crossings(left.get(upper), left.get(lower)) + crossings(right.get(upper), right.get(lower));
  }

  private int crossings(List<Integer> upper, List<Integer> lower) {
    int crossings = 0;
    for (int u : upper) {
      for (int l : lower) {
        if (place[u] > place[l]) {
          crossings++;
        }
      }
    }
    return crossings;
  }

  private int crossings() {
    int crossings = 0;
    for (int c = 0; c + 1 < columns.size(); c++) {
      crossings += crossingsAfter(columns.get(c), columns.get(c + 1).size());
    }
    return crossings;
  }

  /** Counts inversions with a Fenwick tree: a large flow has hundreds of lines between two columns. */
  private int crossingsAfter(List<Integer> column, int places) {
    int[] tree = new int[places + 1];
    int seen = 0;
    int crossings = 0;
    for (int node : column) {
      int[] ends = right.get(node).stream().mapToInt(n -> place[n]).toArray();
      Arrays.sort(ends);
      for (int end : ends) {
        int notBelow = 0;
        for (int i = end + 1; i > 0; i -= i & -i) {
          notBelow += tree[i];
        }
        crossings += seen - notBelow;
      }
      for (int end : ends) {
        for (int i = end + 1; i <= places; i += i & -i) {
          tree[i]++;
        }
        seen++;
      }
    }
    return crossings;
  }
}
