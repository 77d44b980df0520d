package dev.switchboard.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of environment files that a test writes. */
final class ConfigFolder {
  /** The least that an environment must say. */
  static final String MINIMAL =
      """
      {"environment": {"stackPrefix": "acme", "awsAccount": "111111111111", "awsRegion": "us-east-1"}}
      """;

  private final Path folder;

  ConfigFolder(Path parent) {
    this.folder = parent.resolve("config");
    write("base.json", "{}");
  }

  Path path() {
    return folder;
  }

  ConfigFolder write(String name, String json) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A minimal environment with other keys beside. */
  ConfigFolder environment(String name, String otherKeys) {
    String minimal = MINIMAL.strip();
    return write(
        name + ".json",
        minimal.substring(0, minimal.length() - 1)
            + (otherKeys.isBlank() ? "" : ",\n" + otherKeys)
            + "}\n");
  }

  EnvironmentReader reader() {
    return EnvironmentReader.in(folder);
  }
}
