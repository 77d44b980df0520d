package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PhoneNumberModel;
import java.util.ArrayList;
import java.util.List;

/** A phone number leads to an inbound flow; without one its callers reach nothing. */
final class PhoneNumberFlowRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PhoneNumberModel number : center.all(PhoneNumberModel.class)) {
      if (number.flow().isEmpty() && !number.declaration().isExisting()) {
        findings.add(
            warning(
                number.declaration().origin(),
                number.words()
                    + " leads to no flow, so whoever calls it reaches nobody; add flow = …"));
      }
      number
          .flow()
          .flatMap(link -> FlowTypes.of(center, link))
          .filter(type -> type != FlowType.CONTACT_FLOW)
          .ifPresent(
              type ->
                  findings.add(
                      error(
                          number.flow().orElseThrow().origin(),
                          number.words()
                              + ": flow "
                              + number.flow().orElseThrow().simpleName()
                              + " is of type "
                              + type
                              + "; a phone number needs a flow of type CONTACT_FLOW")));
    }
    return findings;
  }
}
