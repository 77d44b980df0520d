package dev.switchboard.flow.layout;

import java.util.List;

/**
 * Moves the blocks of each column up or down, near the middle of their neighbours and never onto one another.
 *
 * <p>Within a column this is isotonic regression, which pooling adjacent violators solves exactly.
 */
final class Heights {
  /** Columns to the left and to the right take turns; more turns move nothing visibly. */
  private static final int SWEEPS = 6;

  private final ColumnOrder order;
  private final double[] centers;

  Heights(ColumnOrder order) {
    this.order = order;
    this.centers = new double[order.nodes()];
    for (List<Integer> column : order.columns()) {
      double y = 0;
      for (int i = 0; i < column.size(); i++) {
        y += i == 0 ? 0 : distance(column.get(i - 1), column.get(i));
        centers[column.get(i)] = y;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean rightwards = sweep % 2 == 0;
      for (int i = 0; i < order.columns().size(); i++) {
        place(order.columns().get(rightwards ? i : order.columns().size() - 1 - i), rightwards);
      }
    }
  }

  /** Where the middle of a block is, on the grid. */
  int center(int block) {
    return (int) centers[block];
  }

  private double distance(int upper, int lower) {
    return (order.height(upper) + order.height(lower)) / 2.0 + BlockSize.GAP;
  }

  private double wish(int node, boolean rightwards) {
    List<Integer> neighbours = rightwards ? order.left(node) : order.right(node);
    return neighbours.stream().mapToDouble(n -> centers[n]).average().orElse(centers[node]);
  }

  private void place(List<Integer> column, boolean rightwards) {
    int n = column.size();
    double[] offset = new double[n];
    double[] mean = new double[n];
    int[] count = new int[n];
    int pools = 0;
    for (int i = 0; i < n; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + distance(column.get(i - 1), column.get(i));
      mean[pools] = wish(column.get(i), rightwards) - offset[i];
      count[pools] = 1;
      pools++;
      while (pools > 1 && mean[pools - 2] >= mean[pools - 1]) {
        int both = count[pools - 2] + count[pools - 1];
        mean[pools - 2] = (mean[pools - 2] * count[pools - 2] + mean[pools - 1] * count[pools - 1]) / both;
        count[pools - 2] = both;
        pools--;
      }
    }
    int i = 0;
    for (int pool = 0; pool < pools; pool++) {
      double top = Math.rint(mean[pool] / BlockSize.GRID) * BlockSize.GRID; // distances are on the grid already
      for (int k = 0; k < count[pool]; k++, i++) {
        centers[column.get(i)] = top + offset[i];
      }
    }
  }
}
