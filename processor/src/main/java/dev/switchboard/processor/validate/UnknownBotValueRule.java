package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.flow.program.Reading;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A slot or session attribute that a flow reads of a bot is one that the bot declares. */
final class UnknownBotValueRule implements Rule {
  /** The start of the session attributes that Amazon Lex and Amazon Connect set themselves. */
  private static final String OF_THE_SERVICE = "x-amz-";

  @Override
  public List<Finding> check(ContactCenter center) {
    return CenterProgram.of(center).readings("Lex").stream()
        .filter(reading -> reading.keys().size() > 1)
        .flatMap(reading -> unknown(center, reading).stream())
        .toList();
  }

  private Optional<Finding> unknown(ContactCenter center, Reading reading) {
    boolean slot = reading.key().equals("Slots");
    if (!slot && !reading.key().equals("SessionAttributes")) {
      return Optional.empty();
    }
    List<LexBotModel> bots = Bots.last(center, reading.step());
    String key = reading.keys().get(1);
    Set<String> known = slot ? Bots.slots(bots) : Bots.sessionAttributes(center, bots);
    if (bots.isEmpty() || known.contains(key) || key.startsWith(OF_THE_SERVICE)) {
      return Optional.empty();
    }
    String what = slot ? "slot" : "session attribute";
    return Optional.of(
        error(
            CenterProgram.origin(reading.place()),
            reading.words()
                + " is no "
                + what
                + " of "
                + Bots.words(bots)
                + "; "
                + Suggestion.clause(key, known, "its declared " + what + "s")));
  }
}
