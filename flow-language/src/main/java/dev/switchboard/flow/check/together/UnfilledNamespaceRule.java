package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.DataFlow;
import dev.switchboard.flow.program.FlowSource;
import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What actions leave behind, such as {@code $.StoredCustomerInput}, is read only after one of them
 * may have run.
 */
final class UnfilledNamespaceRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    DataFlow flow = DataFlow.of(program);
    List<ProgramFinding> findings = new ArrayList<>();
    Readings.of(program)
        .filter(reading -> isUnfilled(flow, reading))
        .forEach(
            reading ->
                findings.add(
                    warning(
                        reading.place(),
                        reading.words()
                            + " is empty here, since no path from the start of "
                            + (reading.step().flow().isModule() ? "the module" : "the contact")
                            + " passes "
                            + writers(reading)
                            + remedy(reading))));
    return findings;
  }

  private static String writers(Reading reading) {
    FlowSource source = reading.step().flow().source();
    return DataFlow.writersOf(reading.root()).stream()
        .map(source::actionName)
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  private static boolean isUnfilled(DataFlow flow, Reading reading) {
    String root = reading.root();
    Step step = reading.step();
    return !DataFlow.writersOf(root).isEmpty()
        && !(root.equals("Modules") && reading.key().equals("Input"))
        && !flow.isOpen(step)
        && !flow.mayHaveNamespace(step, root)
        // What an asynchronous function is to answer is another rule's finding.
        && !(root.equals("External") && flow.mayHaveStarted(step));
  }

  private static String remedy(Reading reading) {
    return reading.step().flow().isModule()
        ? "; what the flow outside has is not visible in a module, so pass it as input or in an"
            + " attribute"
        : "; put that block before this one, or read something else";
  }
}
