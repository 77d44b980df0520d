package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.ProjectFiles;
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

  /** The files themselves, for what is no text; empty if they can't be looked up. */
  default Optional<ProjectFiles> files() {
    return Optional.empty();
  }
}
