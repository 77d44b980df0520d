package dev.switchboard.flow.layout;

/**
 * Moves the blocks of each column up or down, near the middle of their neighbours and never onto
 * one another.
 *
 * <p>Within a column this is isotonic regression, which pooling adjacent violators solves exactly.
 */
final class Heights {
  /** Columns to the left and to the right take turns; more turns move nothing visibly. */
  private static final int SWEEPS = 6;

  private final LaneGraph graph;
  private final double[] centers;

  Heights(LaneGraph graph, int[][] columns) {
    this.graph = graph;
    this.centers = new double[graph.nodes()];
    for (int[] column : columns) {
      for (int i = 1; i < column.length; i++) {
        centers[column[i]] = centers[column[i - 1]] + distance(column[i - 1], column[i]);
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      for (int i = 0; i < columns.length; i++) {
        place(columns[rightwards ? i : columns.length - 1 - i], rightwards);
      }
    }
  }

  /** Where the middle of a block is, on the grid. */
  int center(int block) {
    return (int) centers[block];
  }

  private double distance(int upper, int lower) {
    return (graph.height(upper) + graph.height(lower)) / 2.0 + BlockSize.GAP;
  }

  private double wish(int node, boolean rightwards) {
    int[] neighbours = rightwards ? graph.left(node) : graph.right(node);
    if (neighbours.length == 0) {
      return centers[node];
    }
    double sum = 0;
    for (int neighbour : neighbours) {
      sum += centers[neighbour];
    }
    return sum / neighbours.length;
  }

  private void place(int[] column, boolean rightwards) {
    double[] offset = new double[column.length];
    double[] mean = new double[column.length];
    int[] count = new int[column.length];
    int pools = 0;
    for (int i = 0; i < column.length; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + distance(column[i - 1], column[i]);
      mean[pools] = wish(column[i], rightwards) - offset[i];
      count[pools] = 1;
      pools++;
      while (pools > 1 && mean[pools - 2] >= mean[pools - 1]) {
        int both = count[pools - 2] + count[pools - 1];
        mean[pools - 2] =
            (mean[pools - 2] * count[pools - 2] + mean[pools - 1] * count[pools - 1]) / both;
        count[pools - 2] = both;
        pools--;
      }
    }
    int i = 0;
    for (int pool = 0; pool < pools; pool++) {
      double top =
          Math.rint(mean[pool] / BlockSize.GRID)
              * BlockSize.GRID; // distances are on the grid already
      for (int k = 0; k < count[pool]; k++, i++) {
        centers[column[i]] = top + offset[i];
      }
    }
  }
}
