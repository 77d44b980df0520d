package dev.switchboard.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code switchboard values}, as somebody runs it in an app's folder. */
final class ValuesCommand {
  private static final Path JAR = Path.of("../cli/target/switchboard.jar");

  private final LocalAws aws;
  private final Path app;
  private final Path logs;

  ValuesCommand(LocalAws aws, Path app, Path logs) {
    this.aws = aws;
    this.app = app;
    this.logs = logs;
  }

  /**
   * Runs it for development.
   *
   * @return what it printed
   * @throws AssertionError if it fails, with what it printed
   */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().normalize().toString(),
                "values"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("-e", "development", "--config", "../config"));
    Path log = Files.createTempFile(logs, "values-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(app.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(aws.credentials());
    int exitCode = builder.start().waitFor();
    String printed = Files.readString(log);
    if (exitCode != 0) {
      throw new AssertionError("values " + List.of(arguments) + " failed:\n" + printed);
    }
    return printed;
  }
}
