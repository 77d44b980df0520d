package dev.switchboard.environment;

import java.util.List;

/**
 * All environments of a folder.
 *
 * @param environments those that can be used, by name
 * @param problems everything wrong in any of them, or between them
 */
public record Environments(List<Environment> environments, List<EnvironmentProblem> problems) {
  public Environments {
    environments = List.copyOf(environments);
    problems = List.copyOf(problems);
  }
}
