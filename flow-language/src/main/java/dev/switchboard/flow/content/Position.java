package dev.switchboard.flow.content;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** Where a text starts. */
  public static final Position START = new Position(1, 1);

  /** The place after the last character of a text. */
  static Position endOf(String text) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, text.length() - text.lastIndexOf('\n'));
  }

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** Line and column as compilers write them, such as {@code 7:26}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
