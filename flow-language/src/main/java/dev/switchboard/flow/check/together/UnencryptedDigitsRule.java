package dev.switchboard.flow.check.together;

import dev.switchboard.flow.program.Program;
import dev.switchboard.flow.program.Sensitive;
import java.util.List;

/** Digits that look like a card number or PIN are encrypted when they are stored. */
final class UnencryptedDigitsRule implements ProgramRule {
  @Override
  public List<ProgramFinding> check(Program program) {
    return program.reachable("GetParticipantInput").stream()
        .filter(s -> Sensitive.collects(s) && s.parameter("InputEncryption").isMissingNode())
        .map(
            s ->
                warning(
                    s.place(),
                    s.words()
                        + ": asks for what looks like a card number or PIN and stores the digits"
                        + " readable; add encryptionKeyId and encryptionKey"))
        .toList();
  }
}
