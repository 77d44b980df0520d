package dev.switchboard.flow.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which steps contacts can get to from others, across flows and modules, without passing certain
 * steps.
 */
public final class Paths {
  private final Program program;

  /** The paths of a program. */
  public Paths(Program program) {
    this.program = program;
  }

  /**
   * The steps that come directly after a step: in its flow, in the flow it transfers to, in the
   * module it invokes.
   */
  public List<Step> after(Step step) {
    List<Step> list = new ArrayList<>();
    step.edges().forEach(e -> list.add(e.to()));
    program.transferred(step).flatMap(ProgramFlow::start).ifPresent(list::add);
    program.invoked(step).flatMap(ProgramFlow::start).ifPresent(list::add);
    return list;
  }

  /**
   * The steps that contacts get to from some steps; a blocking step is reached but not passed.
   *
   * @param from where contacts are; these steps are passed even if they block
   * @param blocks which steps are not passed
   */
  public Set<Step> reached(List<Step> from, Predicate<Step> blocks) {
    Set<Step> seen = new LinkedHashSet<>();
    Deque<Step> open = new ArrayDeque<>();
    for (Step start : from) {
      for (Step next : after(start)) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (!blocks.test(step)) {
        for (Step next : after(step)) {
          if (seen.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return seen;
  }
}
