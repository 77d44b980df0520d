package dev.switchboard.runtime;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Environments for tests, as files say them. */
final class ConfiguredCenter {
  private ConfiguredCenter() {}

  /**
   * An environment of what its groups say.
   *
   * @param folder where its file goes
   * @param groups the groups beside {@code environment}, as JSON without the outer braces
   */
  static Environment environment(Path folder, String groups) {
    return environment(folder, "", groups);
  }

  /** The same, with further keys of the group {@code environment}. */
  static Environment environment(Path folder, String deployment, String groups) {
    try {
      Path config = Files.createDirectories(folder.resolve("config"));
      Files.writeString(config.resolve("base.json"), "{}");
      Files.writeString(
          config.resolve("test.json"),
          """
          {"environment": {"stackPrefix": "acme", "awsAccount": "111122223333",
            "awsRegion": "us-east-1"%s}%s}
          """
              .formatted(
                  deployment.isBlank() ? "" : ", " + deployment,
                  groups.isBlank() ? "" : ", " + groups));
      return EnvironmentReader.in(config).read("test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
