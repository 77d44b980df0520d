package dev.switchboard.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the scripts and environment files, with stubs of the tools that the scripts call. */
final class Workplace {
  private static final List<String> STUBS = List.of("aws", "npx", "mvn", "java", "pipx");

  private final Path root;
  private final Path stub;
  private final Path bin;
  private final Map<String, String> variables = new TreeMap<>();

  /** What a script did. */
  record Result(int exitCode, String out, String err) {}

  Workplace(Path folder) {
    this.root = folder.resolve("project");
    this.stub = folder.resolve("stub");
    this.bin = folder.resolve("bin");
    copy(Path.of(""), root.resolve("scripts"), List.of("src", "target"));
    copy(Path.of("../config"), root.resolve("config"), List.of("src", "target"));
    write(root.resolve("example-enterprise/.keep"), "");
    write(root.resolve("cli/target/switchboard.jar"), "");
    copy(Path.of("src/test/resources/stubs"), bin, List.of());
    STUBS.forEach(name -> bin.resolve(name).toFile().setExecutable(true));
    account("111111111111");
    assembly("111111111111", "acme-dev-Instance", "acme-dev-Flows");
  }

  /** Whether scripts can run here at all. */
  static boolean isPossible() {
    return Stream.of("bash", "node", "sha256sum").allMatch(Workplace::isInstalled);
  }

  /** Whether a program is on the path. */
  static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }

  Path stub() {
    return stub;
  }

  /** The project's copy. */
  Path root() {
    return root;
  }

  /** Takes a stub away, so that the real program is called. */
  Workplace withReal(String program) {
    try {
      Files.delete(bin.resolve(program));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file of the project's copy. */
  Workplace replacing(String file, String text, String by) {
    try {
      write(root.resolve(file), Files.readString(root.resolve(file)).replace(text, by));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Workplace variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Whose credentials the caller has. */
  Workplace account(String number) {
    return stub("account", number + "\n");
  }

  /** Lays out what the stub of {@code cdk synth} makes. */
  Workplace assembly(String account, String... stacks) {
    return assemblyIn("assembly", account, stacks);
  }

  /** The same for one environment alone. */
  Workplace assemblyOf(String environment, String account, String... stacks) {
    return assemblyIn("assembly-" + environment, account, stacks);
  }

  private Workplace assemblyIn(String assembly, String account, String... stacks) {
    StringBuilder artifacts = new StringBuilder();
    for (String name : stacks) {
      artifacts
          .append(artifacts.isEmpty() ? "" : ",")
          .append("\"" + name + "\": {\"type\": \"aws:cloudformation:stack\",")
          .append("\"environment\": \"aws://" + account + "/us-east-1\"}");
      stub(assembly + "/" + name + ".template.json", "{\"Resources\": {}}\n");
    }
    return stub(
        assembly + "/manifest.json", "{\"version\": \"1\", \"artifacts\": {" + artifacts + "}}\n");
  }

  /** Says what CloudFormation answers for a stack. */
  Workplace stack(String name, String status) {
    return stub("stacks/" + name, status + "\n");
  }

  /** Says which resources of a type the stacks hold. */
  Workplace resources(String type, String... ids) {
    return stub("resources/" + type.replace("::", "-"), String.join("\n", ids) + "\n");
  }

  Workplace stub(String name, String content) {
    write(stub.resolve(name), content);
    return this;
  }

  /** What was called since the last time, without what differs from run to run. */
  List<String> calls() {
    try {
      Path file = stub.resolve("calls");
      if (!Files.exists(file)) {
        return List.of();
      }
      List<String> calls =
          Files.readAllLines(file).stream()
              .map(call -> call.replaceAll("/\\S*/tmp\\.[A-Za-z0-9]+", "TMP"))
              .map(call -> call.replace(stub.toString(), "STUB"))
              .map(call -> call.replaceAll("[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}", "RELEASE"))
              .toList();
      Files.delete(file);
      return calls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of an object in the stub's S3. */
  String object(String path) {
    try {
      return Files.readString(stub.resolve("s3").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in a folder of the stub's S3. */
  List<String> objects(String path) {
    try (Stream<Path> files = Files.list(stub.resolve("s3").resolve(path))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result run(String script, String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("bash", root.resolve("scripts").resolve(script).toString()));
    command.addAll(List.of(arguments));
    return execute(command);
  }

  Result execute(List<String> command) {
    return execute(command, "", Map.of());
  }

  /** Runs a command in a folder of the project's copy, with more variables. */
  Result execute(List<String> command, String workingDirectory, Map<String, String> more) {
    try {
      Path out = Files.createTempFile(stub, "out", "");
      Path err = Files.createTempFile(stub, "err", "");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(root.resolve(workingDirectory).toFile())
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      Map<String, String> environment = builder.environment();
      environment
          .keySet()
          .removeIf(key -> key.startsWith("AWS_") || key.startsWith("SWITCHBOARD_"));
      environment.put("PATH", bin + java.io.File.pathSeparator + environment.get("PATH"));
      environment.put("STUB", stub.toString());
      environment.putAll(variables);
      environment.putAll(more);
      int exitCode = builder.start().waitFor();
      return new Result(
          exitCode,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to, List<String> without) {
    Path source = from.toAbsolutePath().normalize();
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = source.relativize(file);
        if (!without.contains(relative.getName(0).toString())) {
          Path target = to.resolve(relative);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
