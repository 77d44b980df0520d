package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.AgentStatusModel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agent statuses have places from 1 to 50 in the list that agents see, each its own. */
final class AgentStatusOrderRule implements Rule {
  private static final int LAST = 50;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    Map<Long, AgentStatusModel> byOrder = new HashMap<>();
    for (AgentStatusModel status : center.all(AgentStatusModel.class)) {
      if (status.displayOrder().isEmpty() || status.declaration().isExisting()) {
        continue;
      }
      Sourced<Long> order = status.displayOrder().get();
      AgentStatusModel other = byOrder.putIfAbsent(order.value(), status);
      if (order.value() < 1 || order.value() > LAST) {
        findings.add(
            error(
                order.origin(),
                status.words() + ": displayOrder is " + order.value() + "; use 1 to " + LAST));
      } else if (other != null) {
        findings.add(
            error(
                order.origin(),
                status.words()
                    + " has the place "
                    + order.value()
                    + " of "
                    + other.words()
                    + "; give each its own"));
      } else if (status.resetDisplayOrder()) {
        findings.add(
            error(
                order.origin(),
                status.words() + " sets its displayOrder and resets it; keep one of them"));
      }
    }
    return findings;
  }
}
