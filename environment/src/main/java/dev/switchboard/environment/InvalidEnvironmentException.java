package dev.switchboard.environment;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration of an environment can't be used; its message has one line for each problem. */
public final class InvalidEnvironmentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<EnvironmentProblem> problems;

  /** With at least one problem. */
  public InvalidEnvironmentException(List<EnvironmentProblem> problems) {
    super(problems.stream().map(EnvironmentProblem::words).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All problems, in the order of their places. */
  public List<EnvironmentProblem> problems() {
    return problems == null ? List.of() : problems;
  }
}
