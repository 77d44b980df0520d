package dev.switchboard.flow.content;

import java.util.Map;
import java.util.Optional;

/** Where each value of a parsed file stands in its text, by JSON pointer. */
public final class SourceMap {
  /** Of content that was read from no file: knows no place. */
  public static final SourceMap EMPTY = new SourceMap(Map.of());

  private final Map<String, Position> positions;

  SourceMap(Map<String, Position> positions) {
    this.positions = positions;
  }

  /** Where the value of a pointer starts. */
  public Optional<Position> position(String pointer) {
    return Optional.ofNullable(positions.get(pointer));
  }

  /**
   * Where the value of a pointer starts or, if there is no such value, the nearest value around it;
   * the start of the text, if nothing is known.
   */
  public Position nearest(String pointer) {
    for (Optional<String> p = Optional.of(pointer);
        p.isPresent();
        p = p.flatMap(JsonPointers::parent)) {
      Optional<Position> found = position(p.get());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Position.START;
  }

  /** How many values it knows. */
  public int size() {
    return positions.size();
  }
}
