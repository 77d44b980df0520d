package dev.switchboard.runtime;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.environment.InvalidEnvironmentException;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/**
 * Synthesizes a contact center: finds the stacks that the processor generated, reads one
 * environment, and writes the cloud assembly that {@code cdk deploy} ships.
 */
public final class Switchboard {
  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;

  private final Map<String, String> variables;
  private final Properties properties;
  private final Function<SynthesisOptions, Environment> environments;
  private final ClassLoader classes;
  private final PrintStream out;
  private final PrintStream err;

  Switchboard(
      Map<String, String> variables,
      Properties properties,
      Function<SynthesisOptions, Environment> environments,
      ClassLoader classes,
      PrintStream out,
      PrintStream err) {
    this.variables = variables;
    this.properties = properties;
    this.environments = environments;
    this.classes = classes;
    this.out = out;
    this.err = err;
  }

  /** Takes no arguments; see {@link SynthesisOptions} for what it reads. */
  public static void main(String[] args) {
    Map<String, String> variables = System.getenv();
    int exitCode =
        new Switchboard(
                variables,
                System.getProperties(),
                options ->
                    EnvironmentReader.in(options.configuration())
                        .withVariables(variables)
                        .withLocalOverlay()
                        .read(options.environment()),
                Thread.currentThread().getContextClassLoader(),
                System.out,
                System.err)
            .run();
    System.exit(exitCode);
  }

  int run() {
    long start = System.nanoTime();
    try {
      requireNode();
      CdkStart cdk = CdkStart.begin();
      SynthesisOptions options = SynthesisOptions.of(variables, properties);
      Synthesis synthesis = new Synthesis(environments.apply(options), classes);
      cdk.await();
      Summary summary = synthesis.run(options.output());
      return report(summary, (System.nanoTime() - start) / 1e9);
    } catch (UserMistakeException | InvalidEnvironmentException | IllegalArgumentException e) {
      err.println("error: " + e.getMessage());
      return FAILURE;
    }
  }

  private int report(Summary summary, double seconds) {
    summary.findings().forEach(finding -> err.println("error: " + finding));
    summary.lines(seconds).forEach(out::println);
    return summary.findings().isEmpty() ? SUCCESS : FAILURE;
  }

  private void requireNode() {
    if (variables.containsKey("JSII_NODE")) {
      return;
    }
    for (String folder : variables.getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (!folder.isEmpty()
          && (Files.isExecutable(Path.of(folder, "node"))
              || Files.isExecutable(Path.of(folder, "node.exe")))) {
        return;
      }
    }
    throw new UserMistakeException(
        "there is no Node.js on the PATH, which the AWS CDK needs; install Node.js 20 or newer");
  }
}
