package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quick connect has one destination: a queue with a transfer-to-queue flow, a user with a
 * transfer-to-agent flow, or a phone number in E.164 form and no flow.
 */
final class QuickConnectShapeRule implements Rule {
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{1,14}");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (QuickConnectModel quickConnect : center.all(QuickConnectModel.class)) {
      if (!quickConnect.declaration().isExisting()) {
        check(center, quickConnect, findings);
      }
    }
    return findings;
  }

  private void check(ContactCenter center, QuickConnectModel quickConnect, List<Finding> findings) {
    boolean user = quickConnect.user().isPresent() || quickConnect.userReference().isPresent();
    Optional<Sourced<String>> number = quickConnect.phoneNumber().filter(n -> !n.value().isEmpty());
    int destinations =
        (quickConnect.queue().isPresent() ? 1 : 0)
            + (quickConnect.user().isPresent() ? 1 : 0)
            + (quickConnect.userReference().isPresent() ? 1 : 0)
            + (number.isPresent() ? 1 : 0);
    Origin origin = quickConnect.declaration().origin();
    if (destinations != 1) {
      findings.add(
          error(
              origin,
              quickConnect.words()
                  + (destinations == 0
                      ? " leads nowhere"
                      : " leads to " + destinations + " destinations")
                  + "; give exactly one of queue, user and phoneNumber"));
      return;
    }
    if (number.isPresent()) {
      String text = number.get().value();
      if (!text.contains("${") && !E164.matcher(text).matches()) {
        findings.add(
            error(
                number.get().origin(),
                quickConnect.words()
                    + ": phone number \""
                    + text
                    + "\" is not in E.164 form; write it like \"+12065550100\", better as an"
                    + " environment value"));
      }
      quickConnect
          .flow()
          .ifPresent(
              f ->
                  findings.add(
                      error(
                          f.origin(),
                          quickConnect.words() + ": a phone number takes no flow; remove flow")));
      return;
    }
    FlowType needed = user ? FlowType.AGENT_TRANSFER : FlowType.QUEUE_TRANSFER;
    if (quickConnect.flow().isEmpty()) {
      findings.add(
          error(
              origin,
              quickConnect.words()
                  + " has no flow to run for the transferring agent; add flow = a flow of type "
                  + needed));
    }
    quickConnect
        .flow()
        .flatMap(link -> FlowTypes.of(center, link))
        .filter(type -> type != needed)
        .ifPresent(
            type ->
                findings.add(
                    error(
                        quickConnect.flow().orElseThrow().origin(),
                        quickConnect.words()
                            + ": flow "
                            + quickConnect.flow().orElseThrow().simpleName()
                            + " is of type "
                            + type
                            + "; use a flow of type "
                            + needed)));
  }
}
