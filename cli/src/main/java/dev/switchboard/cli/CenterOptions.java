package dev.switchboard.cli;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.center.CenterItem;
import dev.switchboard.cli.center.CompiledCenter;
import dev.switchboard.cli.center.DeployedCenter;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where contact centers are that a command compares, and what resolves them. */
final class CenterOptions {
  @Mixin private InstanceOptions instance;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description = "where the responses of a live instance are kept (default: a folder that goes)")
  private Path state;

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      description = "the environment that resolves values and existing resources")
  private String environment;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      defaultValue = "config",
      description = "the folder of environment files (default: ${DEFAULT-VALUE})")
  private Path config;

  /** Whether a live instance is named. */
  boolean isLive() {
    return instance.isGiven();
  }

  /** The environment, if one is named. */
  Optional<Environment> environment() {
    return Optional.ofNullable(environment).map(name -> EnvironmentReader.in(config).read(name));
  }

  /** Reads the instance that the environment names, where the command line names none. */
  void readInstanceOf(Environment environment) throws IOException {
    if (!instance.isGiven()) {
      instance.use(
          environment
              .existingResources()
              .getOrDefault(Resource.INSTANCE, Map.of())
              .values()
              .stream()
              .flatMap(i -> i.arn().or(i::id).stream())
              .findFirst()
              .orElseThrow(
                  () ->
                      new IOException(
                          "which instance is it? Name it (--instance), or a folder of its"
                              + " responses")));
    }
  }

  /**
   * The contact center that a path holds; empty if it holds none.
   *
   * @throws IOException if it can't be read
   */
  Optional<List<CenterItem>> read(Path path) throws IOException {
    Optional<Path> compiled = CompiledCenter.find(path);
    if (compiled.isPresent()) {
      try {
        return Optional.of(CompiledCenter.read(compiled.get(), environment()));
      } catch (FlowFormatException e) {
        throw new IOException(compiled.get() + ":" + e.position() + ": " + e.problem(), e);
      }
    }
    return responses(path).map(DeployedCenter::of);
  }

  /** The responses that a folder holds; empty if it holds none. */
  static Optional<ApiResponses> responses(Path folder) throws IOException {
    return Files.isDirectory(folder)
        ? Optional.of(ApiResponses.read(folder)).filter(r -> !r.isEmpty())
        : Optional.empty();
  }

  /** The live instance's resources. */
  List<CenterItem> live(PrintWriter err) throws IOException {
    return DeployedCenter.of(fetched(err));
  }

  /** What the API says of the live instance. */
  ApiResponses fetched(PrintWriter err) throws IOException {
    if (state != null) {
      instance.fetch(state, err);
      return ApiResponses.read(state);
    }
    Path folder = Files.createTempDirectory("switchboard");
    try {
      instance.fetch(folder, err);
      return ApiResponses.read(folder);
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
