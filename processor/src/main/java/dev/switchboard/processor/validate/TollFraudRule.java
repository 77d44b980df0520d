package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import java.util.List;

/** A contact is not transferred to a phone number that the customer chose. */
final class TollFraudRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Untrusted untrusted = Untrusted.of(center);
    return Program.of(center).reachable("TransferParticipantToThirdParty").stream()
        .flatMap(s -> s.readings().stream())
        .filter(r -> r.pointer().endsWith("/ThirdPartyPhoneNumber"))
        .filter(untrusted::isUntrusted)
        .map(
            r ->
                warning(
                    Readings.origin(r),
                    Readings.words(r)
                        + " lets the caller choose the number that is called at your cost; take it"
                        + " from an environment value, or have a Lambda function check it"))
        .toList();
  }
}
