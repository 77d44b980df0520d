package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Reading;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ValueSet;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A value that changes without a deployment is read by a flow. */
final class UnusedDynamicValueRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    if (center.valueSets().isEmpty()) {
      return findings;
    }
    Set<String> read =
        CenterProgram.of(center).flows().stream()
            .flatMap(flow -> flow.steps().stream())
            .flatMap(step -> step.readings().stream())
            .filter(reading -> reading.root().equals("FlowAttributes"))
            .map(Reading::key)
            .collect(Collectors.toSet());
    for (ValueSet set : center.valueSets()) {
      set.values().stream()
          .filter(value -> value.attribute().filter(a -> !read.contains(a)).isPresent())
          .forEach(
              value ->
                  findings.add(
                      warning(
                          value.origin(),
                          set.words(value)
                              + ": no flow reads it, so changing it changes nothing; read it or"
                              + " remove it")));
    }
    return findings;
  }
}
