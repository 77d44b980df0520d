package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.QueueModel;
import java.util.ArrayList;
import java.util.List;

/** A phone number leads to an inbound flow; without one its callers reach nothing. */
final class PhoneNumberFlowRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PhoneNumberModel number : center.all(PhoneNumberModel.class)) {
      if (number.flow().isEmpty() && !number.declaration().isExisting()) {
        findings.add(noFlow(center, number));
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

  /** A number that agents call out with may have no flow; a call back then reaches nobody. */
  private Finding noFlow(ContactCenter center, PhoneNumberModel number) {
    String type = number.declaration().typeName();
    boolean caller =
        center.all(QueueModel.class).stream()
            .flatMap(queue -> queue.outboundCallerNumber().stream())
            .anyMatch(link -> link.typeName().equals(type));
    String message =
        number.words()
            + " leads to no flow, so whoever calls it "
            + (caller ? "back " : "")
            + "reaches nobody; add flow = …";
    Origin origin = number.declaration().origin();
    return caller ? warning(origin, message) : error(origin, message);
  }
}
