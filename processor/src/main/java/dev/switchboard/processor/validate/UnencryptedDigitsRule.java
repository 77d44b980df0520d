package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Program;
import java.util.List;

/** Digits that look like a card number or PIN are encrypted when they are stored. */
final class UnencryptedDigitsRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Program.of(center).reachable("GetParticipantInput").stream()
        .filter(s -> Sensitive.collects(s) && s.parameter("InputEncryption").isMissingNode())
        .map(
            s ->
                warning(
                    s.origin(),
                    s.words()
                        + ": asks for what looks like a card number or PIN and stores the digits"
                        + " readable; add encryptionKeyId and encryptionKey"))
        .toList();
  }
}
