package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A flow that a block names is of a type that the block may start. */
final class WrongFlowTypeRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (Reference reference : References.of(center)) {
      FlowTypes.of(center, reference.link())
          .filter(type -> !reference.flowTypes().isEmpty() && !reference.flowTypes().contains(type))
          .ifPresent(
              type ->
                  findings.add(
                      error(
                          reference.link().origin(),
                          reference.words()
                              + " is "
                              + reference.link().simpleName()
                              + ", a flow of type "
                              + type
                              + "; use a flow of type "
                              + reference.flowTypes().stream()
                                  .sorted()
                                  .map(FlowType::name)
                                  .collect(Collectors.joining(" or ")))));
    }
    return findings;
  }
}
