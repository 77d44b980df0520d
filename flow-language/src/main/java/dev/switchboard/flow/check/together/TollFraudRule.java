package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Untrusted;
import java.util.List;

/** A contact is not transferred to a phone number that the customer chose. */
final class TollFraudRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    Untrusted untrusted = Untrusted.of(program);
    return program.reachable("TransferParticipantToThirdParty").stream()
        .flatMap(s -> s.readings().stream())
        .filter(r -> r.pointer().endsWith("/ThirdPartyPhoneNumber"))
        .filter(untrusted::isUntrusted)
        .map(
            r ->
                warning(
                    r.place(),
                    r.words()
                        + " lets the caller choose the number that is called at your cost; take it"
                        + " from an environment value, or have a Lambda function check it"))
        .toList();
  }
}
