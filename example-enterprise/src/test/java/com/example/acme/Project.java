package com.example.acme;

import java.nio.file.Path;

/** Where the build keeps what these tests look at. */
final class Project {
  private Project() {}

  /** The folder of the whole project. */
  static Path root() {
    return Path.of(System.getProperty("project.root")).toAbsolutePath().normalize();
  }

  /** The folder of this example. */
  static Path example() {
    return root().resolve("example-enterprise");
  }

  /** A folder that a test may write to. */
  static Path scratch(String name) {
    return example().resolve("target").resolve(name);
  }
}
