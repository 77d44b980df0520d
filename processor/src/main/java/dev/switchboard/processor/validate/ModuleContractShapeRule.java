package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ContractField;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The contract of a module names each value and branch once, and at most eight branches. */
final class ModuleContractShapeRule implements Rule {
  private static final int MOST_BRANCHES = 8;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (FlowModel flow : center.flows()) {
      flow.contract()
          .ifPresent(
              contract -> {
                unique(
                    flow,
                    "input",
                    contract.input().stream().map(ContractField::name).toList(),
                    findings);
                unique(
                    flow,
                    "output",
                    contract.output().stream().map(ContractField::name).toList(),
                    findings);
                unique(flow, "branch", contract.branches(), findings);
                if (contract.branches().size() > MOST_BRANCHES) {
                  findings.add(
                      error(
                          contract.branches().get(MOST_BRANCHES).origin(),
                          flow.words()
                              + " has "
                              + contract.branches().size()
                              + " branches; use at most "
                              + MOST_BRANCHES));
                }
              });
    }
    return findings;
  }

  private void unique(
      FlowModel flow, String what, List<Sourced<String>> names, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Sourced<String> name : names) {
      if (name.value().isBlank()) {
        findings.add(
            error(
                name.origin(),
                flow.words() + ": the name of an " + what + " is blank; give it one"));
      } else if (!seen.add(name.value())) {
        findings.add(
            error(
                name.origin(),
                flow.words() + ": " + what + " \"" + name.value() + "\" is there twice; keep one"));
      }
    }
  }
}
