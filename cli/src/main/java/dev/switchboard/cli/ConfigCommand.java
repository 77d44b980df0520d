package dev.switchboard.cli;

import dev.switchboard.environment.EffectiveValue;
import dev.switchboard.environment.Environment;
import dev.switchboard.environment.EnvironmentProblem;
import dev.switchboard.environment.EnvironmentReader;
import dev.switchboard.environment.Environments;
import dev.switchboard.environment.InvalidEnvironmentException;
import dev.switchboard.flow.check.Suggestion;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what an environment's configuration comes to. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows the effective configuration of an environment: every value and where it comes from.",
      "",
      "Later layers win: defaults, base.json, <environment>.json, <environment>.local.json,"
          + " variables",
      "SWITCHBOARD_<KEY>. Secrets are not shown.",
      ""
    },
    footer = {
      "",
      "Exit code: 0 the configuration can be used, 2 it can't.",
      "",
      "Examples:",
      "  switchboard config --environment production",
      "  switchboard config --compare staging production",
      "  switchboard config --environment production --get environment.awsAccount",
      "  switchboard config --check"
    })
final class ConfigCommand implements Callable<Integer> {
  private static final String DEFAULT_ENVIRONMENT = "development";

  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FOLDER",
      description =
          "the folder of environment files (default: the variable SWITCHBOARD_CONFIG, or config)")
  private Path folder;

  @ArgGroup private Task task;

  @Option(
      names = "--get",
      paramLabel = "KEY",
      description = "prints the value of this key alone, for scripts")
  private String key;

  /** What to show; one of them. */
  static final class Task {
    @Option(
        names = {"-e", "--environment"},
        paramLabel = "NAME",
        description =
            "the environment to show (default: the variable SWITCHBOARD_ENVIRONMENT, or"
                + " development)")
    private String environment;

    @Option(
        names = "--compare",
        arity = "2",
        paramLabel = "NAME",
        description = "shows what differs between the files of two environments, side by side")
    private List<String> compared;

    @Option(
        names = "--check",
        description = "checks the files of all environments, against each other as well")
    private boolean check;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (task != null && task.check) {
        return check(out);
      }
      if (task != null && task.compared != null) {
        out.print(compare());
      } else {
        out.print(show());
      }
      out.flush();
      return ExitCodes.CLEAN;
    } catch (InvalidEnvironmentException e) {
      e.problems().forEach(this::report);
      return ExitCodes.UNUSABLE;
    }
  }

  private String show() {
    Environment environment =
        reader().withLocalOverlay().withVariables(System.getenv()).read(environment());
    if (key == null) {
      return ConfigReport.of(environment);
    }
    EffectiveValue value = environment.effective().get(key);
    if (value == null) {
      throw new ParameterException(
          spec.commandLine(),
          "environment \""
              + environment.name()
              + "\" has no value for \""
              + key
              + "\"; "
              + Suggestion.clause(key, environment.effective().keySet(), "keys with a value"));
    }
    return value.shown() + "\n";
  }

  private String compare() {
    if (key != null) {
      throw new ParameterException(
          spec.commandLine(), "--get reads one environment; leave out --compare");
    }
    return ConfigReport.comparing(
        reader().read(task.compared.get(0)), reader().read(task.compared.get(1)));
  }

  private int check(PrintWriter out) {
    Environments all = reader().readAll();
    all.problems().forEach(this::report);
    if (!all.problems().isEmpty()) {
      return ExitCodes.UNUSABLE;
    }
    all.environments()
        .forEach(
            each ->
                out.println(each.name() + ": account " + each.account() + ", " + each.region()));
    out.flush();
    return ExitCodes.CLEAN;
  }

  private EnvironmentReader reader() {
    String variable = System.getenv(EnvironmentReader.CONFIG_VARIABLE);
    return EnvironmentReader.in(
        folder != null ? folder : Path.of(variable == null ? "config" : variable));
  }

  private String environment() {
    if (task != null && task.environment != null) {
      return task.environment;
    }
    String variable = System.getenv(EnvironmentReader.ENVIRONMENT_VARIABLE);
    return variable == null ? DEFAULT_ENVIRONMENT : variable;
  }

  private void report(EnvironmentProblem problem) {
    spec.commandLine().getErr().println(problem.words());
  }
}
