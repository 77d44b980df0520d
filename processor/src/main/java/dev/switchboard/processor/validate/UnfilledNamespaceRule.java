package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.DataFlow;
import dev.switchboard.processor.validate.program.Program;
import dev.switchboard.processor.validate.program.Reading;
import dev.switchboard.processor.validate.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What actions leave behind, such as {@code $.StoredCustomerInput}, is read only after one of them
 * may have run.
 */
final class UnfilledNamespaceRule implements Rule {
  /** The block annotations of actions that are called otherwise. */
  private static final Map<String, String> BLOCKS =
      Map.of(
          "GetParticipantInput", "StoreCustomerInput",
          "ConnectParticipantWithLexBot", "GetCustomerInputLex",
          "InvokeFlowModule", "InvokeModule",
          "EvaluateDataTableValues", "EvaluateDataTable",
          "ListDataTableValues", "ListDataTable",
          "AssociateContactToCustomerProfile", "AssociateContactToProfile",
          "GetCalculatedAttributesForCustomerProfile", "GetCalculatedAttributes",
          "GetMetricData", "GetQueueMetrics");

  @Override
  public List<Finding> check(ContactCenter center) {
    DataFlow flow = DataFlow.of(Program.of(center));
    List<Finding> findings = new ArrayList<>();
    Readings.of(center)
        .filter(reading -> isUnfilled(flow, reading))
        .forEach(
            reading ->
                findings.add(
                    warning(
                        Readings.origin(reading),
                        Readings.words(reading)
                            + " is empty here, since no path from the start of "
                            + (reading.step().flow().isModule() ? "the module" : "the contact")
                            + " passes "
                            + writers(reading)
                            + remedy(reading))));
    return findings;
  }

  private static String writers(Reading reading) {
    boolean json = reading.step().flow().model().contentFile().isPresent();
    return DataFlow.writersOf(reading.root()).stream()
        .map(action -> json ? action : "@" + BLOCKS.getOrDefault(action, action))
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
