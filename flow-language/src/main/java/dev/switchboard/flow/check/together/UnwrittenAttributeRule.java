package dev.switchboard.flow.check.together;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.DataFlow;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A contact or flow attribute that is read may have been written on some path that leads there.
 * Where a contact may bring attributes along, only a name that is nearly one that is written
 * counts.
 */
final class UnwrittenAttributeRule implements ProgramRule {
  /** A shorter name is near to too many others. */
  private static final int SHORTEST_GUESSED = 5;

  @Override
  public List<ProgramFinding> check(Program program) {
    DataFlow flow = DataFlow.of(program);
    Set<ProgramFlow> outside = reachedFromOutside(program);
    List<ProgramFinding> findings = new ArrayList<>();
    Stream.concat(
            program.readings("Attributes").stream(), program.readings("FlowAttributes").stream())
        .filter(r -> !r.dynamic() && !r.keys().isEmpty())
        .forEach(
            reading -> {
              if (reading.root().equals("Attributes")) {
                contactAttribute(outside, flow, reading).ifPresent(findings::add);
              } else if (reading.root().equals("FlowAttributes")) {
                flowAttribute(flow, reading).ifPresent(findings::add);
              }
            });
    return findings;
  }

  private Optional<ProgramFinding> contactAttribute(
      Set<ProgramFlow> outside, DataFlow flow, Reading reading) {
    Step step = reading.step();
    String key = reading.key();
    Set<String> written = flow.attributes();
    if (flow.mayHaveAttribute(step, key)) {
      return Optional.empty();
    }
    boolean misspelled =
        !written.contains(key)
            && key.length() >= SHORTEST_GUESSED
            && !Suggestion.near(key, written).isEmpty();
    if (!misspelled && (flow.isOpen(step) || outside.contains(step.flow()))) {
      return Optional.empty();
    }
    String remedy =
        written.contains(key)
            ? "it is written only elsewhere, so set it before this block"
            : written.isEmpty()
                ? "set it before this block"
                : Suggestion.clause(key, written, "attributes that are written");
    return Optional.of(
        warning(
            reading.place(), reading.words() + " is not written on any path to here; " + remedy));
  }

  /** The flows that contacts of chats, tasks and API calls get to, which bring attributes along. */
  private static Set<ProgramFlow> reachedFromOutside(Program program) {
    Set<ProgramFlow> reached = new HashSet<>();
    Deque<ProgramFlow> open = new ArrayDeque<>();
    for (ProgramFlow flow : program.flows()) {
      Program.Entry entry = program.entry(flow);
      if (entry.isUnused() || entry.isAttached()) {
        reached.add(flow);
        open.add(flow);
      }
    }
    while (!open.isEmpty()) {
      for (Step step : open.pop().reachable()) {
        Stream.concat(program.transferred(step).stream(), program.invoked(step).stream())
            .filter(reached::add)
            .forEach(open::add);
      }
    }
    return reached;
  }

  private Optional<ProgramFinding> flowAttribute(DataFlow flow, Reading reading) {
    Step step = reading.step();
    if (flow.isOpen(step) && flow.flowAttributes(step.flow()).contains(reading.key())
        || flow.mayHaveFlowAttribute(step, reading.key())) {
      return Optional.empty();
    }
    return Optional.of(
        warning(
            reading.place(),
            reading.words()
                + " is not written before in this flow, the only place it can come from; "
                + (flow.flowAttributes(step.flow()).isEmpty()
                    ? "set it before this block"
                    : Suggestion.clause(
                        reading.key(),
                        flow.flowAttributes(step.flow()),
                        "flow attributes written here"))));
  }
}
