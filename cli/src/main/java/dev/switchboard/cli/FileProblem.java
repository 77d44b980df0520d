package dev.switchboard.cli;

import dev.switchboard.flow.content.Position;
import java.util.Optional;

/**
 * Why a file can't be checked.
 *
 * @param message what is wrong and what to change
 * @param position where in the file; empty if it is about the file itself
 */
record FileProblem(String message, Optional<Position> position) {
  /** A problem of the file itself. */
  static FileProblem ofFile(String message) {
    return new FileProblem(message, Optional.empty());
  }
}
