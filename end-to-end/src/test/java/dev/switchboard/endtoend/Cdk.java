package dev.switchboard.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real cdk command line, on a cloud assembly, against a local server. */
final class Cdk {
  /**
   * The version that the project is deployed with; 3.0 can't read the assemblies of aws-cdk-lib 2.
   */
  private static final String PACKAGE = "aws-cdk@2.1148.1";

  private static final int MINUTES = 15;

  private final LocalAws aws;
  private final Path folder;
  private final Path logs;
  private final Path loopbackNames;

  /**
   * The command line in a folder.
   *
   * @param folder where it runs
   * @param logs where it logs
   * @param loopbackNames the script that resolves names of buckets
   */
  Cdk(LocalAws aws, Path folder, Path logs, Path loopbackNames) {
    this.aws = aws;
    this.folder = folder;
    this.logs = logs;
    this.loopbackNames = loopbackNames;
  }

  /**
   * Runs a command.
   *
   * @return what it printed
   * @throws AssertionError if it fails, with what it printed
   */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("npx", "--yes", PACKAGE));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--ci", "--no-color", "--no-notices"));
    Path log = Files.createTempFile(logs, "cdk-" + arguments[0] + "-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(aws.variables(loopbackNames));
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(
          "cdk " + arguments[0] + " takes over " + MINUTES + " minutes:\n" + Files.readString(log));
    }
    String printed = Files.readString(log);
    if (process.exitValue() != 0) {
      throw new AssertionError("cdk " + String.join(" ", arguments) + " failed:\n" + printed);
    }
    return printed;
  }
}
