package dev.switchboard.flow.layout;

/**
 * How much room the designer's blocks need.
 *
 * <p>The designer draws a row per branch and tells nobody how tall a block is. The numbers here
 * follow the least distances between blocks, by their number of branches, in flows that people laid
 * out in the console.
 */
final class BlockSize {
  /** The distance from one column to the next. */
  static final int COLUMN = 280;

  /** How wide a block is drawn. */
  static final int WIDTH = 200;

  /** The least distance between two blocks of a column. */
  static final int GAP = 40;

  /** How tall the room is that a line gets where it passes between the blocks of a column. */
  static final int LANE = 40;

  /**
   * All heights and distances are even multiples of it, so that every block ends up on the grid.
   */
  static final int GRID = 20;

  private static final int HEAD = 80;
  private static final int ROW = 40;

  private BlockSize() {}

  /** How tall a block with so many branches is drawn. */
  static int height(int branches) {
    return HEAD + ROW * Math.max(1, branches);
  }
}
