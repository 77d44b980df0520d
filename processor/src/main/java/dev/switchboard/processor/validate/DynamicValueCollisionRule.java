package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.expand.ValueReads;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.ValueSet;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * No two sets of values that change without a deployment have one name, no two values one key, and
 * no flow writes the flow attribute of a value.
 */
final class DynamicValueCollisionRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Map<String, ValueSet> sets = new HashMap<>();
    Map<String, DynamicValue> values = new HashMap<>();
    for (ValueSet set : center.valueSets()) {
      ValueSet other = sets.putIfAbsent(set.name().value().toLowerCase(Locale.ROOT), set);
      if (other != null) {
        findings.add(
            error(
                set.name().origin(),
                set.words()
                    + ": "
                    + other.typeName()
                    + " has that name too, and their values would be kept under one; rename one of"
                    + " them"));
        continue;
      }
      for (DynamicValue value : set.values()) {
        DynamicValue first = values.putIfAbsent(value.reference().value(), value);
        if (first != null && value.attribute().isPresent()) {
          findings.add(
              error(
                  value.reference().origin(),
                  set.words(value)
                      + ": "
                      + first.field()
                      + " says \""
                      + value.reference().value()
                      + "\" too; give each value a reference of its own"));
        }
      }
    }
    if (!values.isEmpty()) {
      CenterProgram.of(center)
          .reachable("UpdateFlowAttributes")
          .forEach(step -> written(center, step, findings));
    }
    return findings;
  }

  private void written(ContactCenter center, Step step, List<Finding> findings) {
    String identifier = step.action().identifier();
    if (identifier.equals(ValueReads.KEEP) || identifier.equals(ValueReads.DEFAULT)) {
      return;
    }
    step.parameter("FlowAttributes")
        .fieldNames()
        .forEachRemaining(
            attribute ->
                center.valueSets().stream()
                    .filter(set -> set.value(attribute).isPresent())
                    .findFirst()
                    .ifPresent(
                        set ->
                            findings.add(
                                error(
                                    CenterProgram.origin(step.entry("FlowAttributes", attribute)),
                                    step.words()
                                        + ": writes flow attribute \""
                                        + attribute
                                        + "\", which holds a value of "
                                        + set.words()
                                        + "; use another key"))));
  }
}
