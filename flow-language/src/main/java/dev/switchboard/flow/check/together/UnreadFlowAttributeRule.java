package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.ProgramFlow;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.flow.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A flow attribute that is written is read in the same flow; nothing else can read it. Contact
 * attributes are not held to this: agents, Lambda functions and contact records see them.
 */
final class UnreadFlowAttributeRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    List<ProgramFinding> findings = new ArrayList<>();
    for (ProgramFlow flow : program.flows()) {
      List<Reading> readings = flow.steps().stream().flatMap(s -> s.readings().stream()).toList();
      boolean all =
          readings.stream()
              .anyMatch(
                  r -> r.root().equals("FlowAttributes") && (r.keys().isEmpty() || r.dynamic()));
      Set<String> read =
          readings.stream()
              .filter(r -> r.root().equals("FlowAttributes"))
              .map(Reading::key)
              .collect(Collectors.toSet());
      for (Step step : flow.reachable()) {
        if (!all && step.is("UpdateFlowAttributes")) {
          step.parameter("FlowAttributes")
              .fieldNames()
              .forEachRemaining(
                  key -> {
                    if (!read.contains(key)) {
                      findings.add(
                          warning(
                              step.entry("FlowAttributes", key),
                              step.words()
                                  + ": flow attribute \""
                                  + key
                                  + "\" is never read in this flow, and nothing else can read it;"
                                  + " remove it"));
                    }
                  });
        }
      }
    }
    return findings;
  }
}
