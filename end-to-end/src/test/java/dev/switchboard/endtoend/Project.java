package dev.switchboard.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The project as somebody has it who deploys it: its scripts and what the build made, with
 * environment files of its own that a test may change. Maven is a stub, since a build runs already.
 */
final class Project {
  private static final Path REAL = Path.of("..").toAbsolutePath().normalize();
  private static final int MINUTES = 20;

  private final Path root;
  private final Path bin;
  private final Map<String, String> variables;

  /** What a script did. */
  record Result(int exitCode, String output) {}

  /**
   * Lays it out in a folder.
   *
   * @param variables the environment variables that lead command lines to a local server
   */
  Project(Path folder, Map<String, String> variables) throws IOException {
    this.root = Files.createDirectories(folder.resolve("project"));
    this.bin = Files.createDirectories(folder.resolve("bin"));
    this.variables = variables;
    for (String shared : List.of("scripts", "cli")) {
      Files.createSymbolicLink(root.resolve(shared), REAL.resolve(shared));
    }
    Path app = Files.createDirectory(root.resolve("example-enterprise"));
    for (String shared : List.of("cdk.json", "functions", "src", "target")) {
      Files.createSymbolicLink(
          app.resolve(shared), REAL.resolve("example-enterprise").resolve(shared));
    }
    Path config = Files.createDirectory(root.resolve("config"));
    try (Stream<Path> files = Files.list(REAL.resolve("config"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        Files.copy(file, config.resolve(file.getFileName()));
      }
    }
    Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho \"mvn $*\"\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The tools that the scripts need and that are not installed. */
  static List<String> missing() {
    return Stream.of("bash", "node", "npx", "java", "aws", "tar", "sha256sum")
        .filter(
            tool ->
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .noneMatch(folder -> Files.isExecutable(Path.of(folder, tool))))
        .toList();
  }

  /** Changes an environment's file. */
  void change(String file, String text, String by) throws IOException {
    Path path = root.resolve("config").resolve(file);
    String before = Files.readString(path);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not say " + text);
    }
    Files.writeString(path, before.replace(text, by));
  }

  /** Runs a script, which may fail. */
  Result run(String script, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("bash", root.resolve("scripts").resolve(script).toString()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(root, script, ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectInput(new java.io.File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(key -> key.startsWith("AWS_") || key.startsWith("SWITCHBOARD_"));
    builder.environment().putAll(variables);
    builder.environment().put("NO_COLOR", "1");
    builder.environment().merge("PATH", bin.toString(), (path, first) -> first + ":" + path);
    Process process = builder.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(
          script + " takes over " + MINUTES + " minutes:\n" + Files.readString(log));
    }
    return new Result(process.exitValue(), Files.readString(log));
  }

  /** Runs a script, which must succeed, and returns what it printed. */
  String succeed(String script, String... arguments) throws IOException, InterruptedException {
    Result result = run(script, arguments);
    if (result.exitCode() != 0) {
      throw new AssertionError(script + " " + List.of(arguments) + " failed:\n" + result.output());
    }
    return result.output();
  }
}
