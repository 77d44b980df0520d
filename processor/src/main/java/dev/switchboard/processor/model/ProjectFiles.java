package dev.switchboard.processor.model;

import java.util.Optional;

/** The files of the project that declarations name: prompts, and flows kept as JSON. */
public interface ProjectFiles {
  /**
   * The content of a file.
   *
   * @param path the path below the resources or source folder
   * @return the content; empty if there is no such file
   */
  Optional<byte[]> read(String path);
}
