package dev.switchboard.processor.expand;

import java.util.Optional;

/** Where the files are that hold the content of flows. */
@FunctionalInterface
public interface ContentSource {
  /**
   * The text of a file.
   *
   * @param path the path below a resources or source folder
   */
  Optional<String> text(String path);
}
