package dev.switchboard.flow.layout;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.graph.FlowGraph;

/**
 * Where the blocks of a flow stand on the designer's canvas: in columns from left to right, none on
 * another, few lines crossing. A pure function of the graph: the order of the actions in the file
 * does not matter.
 */
public final class FlowLayout {
  private static final int MARGIN = 40;

  /** The entry point is a small mark left of the first block. */
  private static final int FIRST_COLUMN = 200;

  private final BlockGraph blocks;
  private final Point[] corners;

  FlowLayout(FlowGraph graph, Fragments fragments) {
    this.blocks = new BlockGraph(graph, fragments);
    Layering layering = new Layering(blocks);
    LaneGraph lanes = new LaneGraph(blocks, layering);
    Heights heights = new Heights(lanes, new ColumnOrder(lanes).columns());
    int[] tops = new int[blocks.size()];
    int highest = Integer.MAX_VALUE;
    for (int block = 0; block < blocks.size(); block++) {
      tops[block] = heights.center(block) - blocks.height(block) / 2;
      highest = Math.min(highest, tops[block]);
    }
    this.corners = new Point[blocks.size()];
    for (int block = 0; block < blocks.size(); block++) {
      corners[block] =
          new Point(
              FIRST_COLUMN + layering.column(block) * BlockSize.COLUMN,
              tops[block] - highest + MARGIN);
    }
  }

  /** The layout of a flow. */
  public static FlowLayout of(FlowContent flow) {
    return new FlowLayout(FlowGraph.of(flow), Fragments.of(flow));
  }

  /** Where the block of an action of the flow stands. */
  public Point position(FlowAction action) {
    return corners[blocks.number(action)];
  }

  /** How tall the block of an action is drawn, by its number of branches. */
  public int height(FlowAction action) {
    return blocks.height(blocks.number(action));
  }

  /** Where the entry point stands: left of the first block. */
  public Point entryPoint() {
    return new Point(MARGIN, corners.length == 0 ? MARGIN : corners[0].y());
  }
}
