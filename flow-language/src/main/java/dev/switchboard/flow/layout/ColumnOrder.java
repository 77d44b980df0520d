package dev.switchboard.flow.layout;

/**
 * Orders the blocks and lanes of each column so that few lines cross: by the mean place of their
 * neighbours, sweep after sweep, and by swapping neighbours while that helps. The best order wins.
 */
final class ColumnOrder {
  /** More sweeps changed the layout of no published flow noticeably. */
  private static final int SWEEPS = 12;

  /** After so many sweeps without a better order there seldom is one. */
  private static final int PATIENCE = 4;

  private final LaneGraph graph;
  private final int[] place;
  private final double[] means;
  private int[][] columns;

  ColumnOrder(LaneGraph graph) {
    this.graph = graph;
    this.place = new int[graph.nodes()];
    this.means = new double[graph.nodes()];
    this.columns = graph.byColumn();
    for (int[] column : columns) {
      number(column);
    }
    order();
  }

  /** The blocks and lanes of each column, from top to bottom. */
  int[][] columns() {
    return columns;
  }

  private void order() {
    int[][] best = copy(columns);
    int least = crossings();
    int waited = 0;
    for (int sweep = 0; sweep < SWEEPS && least > 0 && waited < PATIENCE; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      for (int i = 1; i < columns.length; i++) {
        sort(columns[rightwards ? i : columns.length - 1 - i], rightwards);
      }
      swapNeighbours();
      int crossings = crossings();
      waited++;
      if (crossings < least) {
        least = crossings;
        best = copy(columns);
        waited = 0;
      }
    }
    columns = best;
  }

  private static int[][] copy(int[][] columns) {
    int[][] copy = new int[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      copy[i] = columns[i].clone();
    }
    return copy;
  }

  private void number(int[] column) {
    for (int i = 0; i < column.length; i++) {
      place[column[i]] = i;
    }
  }

  /** Sorts by insertion: stable, and columns are short and mostly in order. */
  private void sort(int[] column, boolean rightwards) {
    for (int node : column) {
      int[] neighbours = rightwards ? graph.left(node) : graph.right(node);
      means[node] = neighbours.length == 0 ? place[node] : mean(neighbours);
    }
    for (int i = 1; i < column.length; i++) {
      int node = column[i];
      int to = i;
      for (; to > 0 && means[column[to - 1]] > means[node]; to--) {
        column[to] = column[to - 1];
      }
      column[to] = node;
    }
    number(column);
  }

  private double mean(int[] nodes) {
    int sum = 0;
    for (int node : nodes) {
      sum += place[node];
    }
    return (double) sum / nodes.length;
  }

  private void swapNeighbours() {
    boolean improved = true;
    for (int round = 0; improved && round < SWEEPS; round++) {
      improved = false;
      for (int[] column : columns) {
        for (int i = 0; i + 1 < column.length; i++) {
          int upper = column[i];
          int lower = column[i + 1];
          if (gain(graph.left(upper), graph.left(lower))
                  + gain(graph.right(upper), graph.right(lower))
              > 0) {
            column[i] = lower;
            column[i + 1] = upper;
            place[lower] = i;
            place[upper] = i + 1;
            improved = true;
          }
        }
      }
    }
  }

  /** How many crossings fewer there are if two neighbours change places, on one side. */
  private int gain(int[] upper, int[] lower) {
    int gain = 0;
    for (int u : upper) {
      for (int l : lower) {
        gain += Integer.signum(place[u] - place[l]);
      }
    }
    return gain;
  }

  private int crossings() {
    int crossings = 0;
    for (int i = 0; i + 1 < columns.length; i++) {
      crossings += crossings(columns[i], columns[i + 1].length);
    }
    return crossings;
  }

  /**
   * Counts inversions with a Fenwick tree: a large flow has hundreds of lines between two columns.
   */
  private int crossings(int[] column, int places) {
    int[] tree = new int[places + 1];
    int seen = 0;
    int crossings = 0;
    for (int node : column) {
      int[] ends = graph.right(node);
      for (int end : ends) {
        int notBelow = 0;
        for (int i = place[end] + 1; i > 0; i -= i & -i) {
          notBelow += tree[i];
        }
        crossings += seen - notBelow;
      }
      for (int end : ends) {
        for (int i = place[end] + 1; i <= places; i += i & -i) {
          tree[i]++;
        }
      }
      seen += ends.length;
    }
    return crossings;
  }
}
