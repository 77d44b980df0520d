package dev.switchboard.flow.layout;

import java.util.Arrays;

/**
 * Blocks and lanes by column, and the lines between neighbouring columns.
 *
 * <p>A line over several columns passes each of them in a lane, so that room is left for it. Lines
 * to one block share their lanes, as all errors of a flow often lead to one block. Blocks have the
 * numbers of their graph, lanes others.
 */
final class LaneGraph {
  private static final int[] NONE = {};

  private final BlockGraph blocks;
  private final int columns;
  private int nodes;
  private int[] columnOf;
  private int[][] left;
  private int[][] right;

  LaneGraph(BlockGraph blocks, Layering layering) {
    this.blocks = blocks;
    this.columns = layering.columns();
    this.nodes = blocks.size();
    this.columnOf = new int[nodes];
    this.left = new int[nodes][];
    this.right = new int[nodes][];
    for (int block = 0; block < nodes; block++) {
      columnOf[block] = layering.column(block);
      left[block] = right[block] = NONE;
    }
    for (int target = 0; target < blocks.size(); target++) {
      connect(target);
    }
  }

  int columns() {
    return columns;
  }

  /** How many blocks and lanes there are. */
  int nodes() {
    return nodes;
  }

  /** The blocks and lanes of each column, in the order of their numbers. */
  int[][] byColumn() {
    int[][] byColumn = new int[columns][];
    Arrays.fill(byColumn, NONE);
    for (int node = 0; node < nodes; node++) {
      byColumn[columnOf[node]] = append(byColumn[columnOf[node]], node);
    }
    return byColumn;
  }

  /** The neighbours of a block or lane in the column before. */
  int[] left(int node) {
    return left[node];
  }

  /** The neighbours of a block or lane in the column after. */
  int[] right(int node) {
    return right[node];
  }

  /** How tall a block or lane is. */
  int height(int node) {
    return node < blocks.size() ? blocks.height(node) : BlockSize.LANE;
  }

  /**
   * Draws all lines to a block: those from the left share lanes, and so do those from the right.
   */
  private void connect(int target) {
    int[] fromLeft = new int[columns];
    int[] fromRight = new int[columns];
    Arrays.fill(fromLeft, -1);
    Arrays.fill(fromRight, -1);
    for (int source : blocks.predecessors(target)) {
      // Within a column there is no line: only circles through other columns lead there.
      int step = Integer.signum(columnOf[target] - columnOf[source]);
      if (step != 0) {
        int[] lanes = step > 0 ? fromLeft : fromRight;
        int node = target;
        for (int column = columnOf[target] - step; column != columnOf[source]; column -= step) {
          if (lanes[column] < 0) {
            lanes[column] = addLane(column);
            link(lanes[column], node, step);
          }
          node = lanes[column];
        }
        link(source, node, step);
      }
    }
  }

  private int addLane(int column) {
    if (nodes == columnOf.length) {
      columnOf = Arrays.copyOf(columnOf, nodes * 2);
      left = Arrays.copyOf(left, nodes * 2);
      right = Arrays.copyOf(right, nodes * 2);
    }
    columnOf[nodes] = column;
    left[nodes] = right[nodes] = NONE;
    return nodes++;
  }

  private void link(int from, int to, int step) {
    int first = step > 0 ? from : to;
    int second = step > 0 ? to : from;
    for (int linked : right[first]) {
      if (linked == second) {
        return;
      }
    }
    right[first] = append(right[first], second);
    left[second] = append(left[second], first);
  }

  private static int[] append(int[] array, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    longer[array.length] = value;
    return longer;
  }
}
