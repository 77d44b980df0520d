package dev.switchboard.cli.values;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentProblem;
import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.environment.InvalidEnvironmentException;
import dev.switchboard.environment.values.DeclaredValues;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Says where the values are: which environment, declared by what, in which account. */
final class TableOptions {
  private static final String DEFAULT_ENVIRONMENT = "development";

  @Option(
      names = {"-e", "--environment"},
      paramLabel = "NAME",
      description =
          "the environment (default: the variable SWITCHBOARD_ENVIRONMENT, or development)")
  private String environment;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      description =
          "the folder of environment files (default: the variable SWITCHBOARD_CONFIG, or config)")
  private Path config;

  @Option(
      names = "--declared",
      paramLabel = "FILE",
      defaultValue = "target/classes/" + DeclaredValues.PATH,
      description = "what the compiler wrote of the values (default: ${DEFAULT-VALUE})")
  private Path declared;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "the profile of the AWS configuration")
  private String profile;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "another address of the AWS API than the region's")
  private URI endpoint;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  /** Whether to print JSON. */
  boolean isJson() {
    return json;
  }

  /** The values of the environment, to be read and changed. */
  KeptValues open() {
    return new KeptValues(environment(), declaredValues(), profile, endpoint);
  }

  private DeclaredValues declaredValues() {
    try {
      return DeclaredValues.read(Files.readString(declared));
    } catch (IOException e) {
      throw new ValuesException(
          declared
              + " can't be read; compile the contact center first, or say with --declared where its"
              + " "
              + declared.getFileName()
              + " is");
    } catch (IllegalArgumentException e) {
      throw new ValuesException(declared + " " + e.getMessage());
    }
  }

  private Environment environment() {
    String variable = System.getenv(EnvironmentReader.ENVIRONMENT_VARIABLE);
    String folder = System.getenv(EnvironmentReader.CONFIG_VARIABLE);
    try {
      return EnvironmentReader.in(
              config != null ? config : Path.of(folder == null ? "config" : folder))
          .withLocalOverlay()
          .withVariables(System.getenv())
          .read(
              environment != null
                  ? environment
                  : variable == null ? DEFAULT_ENVIRONMENT : variable);
    } catch (InvalidEnvironmentException e) {
      throw new ValuesException(
          e.problems().stream()
              .map(EnvironmentProblem::words)
              .collect(Collectors.joining("\nerror: ")));
    }
  }
}
