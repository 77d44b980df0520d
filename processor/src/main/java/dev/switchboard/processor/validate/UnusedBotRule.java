package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LexBotModel;
import java.util.List;

/** A Lex bot that is declared, and so associated with the instance, is asked by a flow. */
final class UnusedBotRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Uses uses = Uses.of(center);
    // A bot always exists already; what is created for it is its association.
    return center.all(LexBotModel.class).stream()
        .filter(uses::isUnused)
        .map(
            bot ->
                warning(
                    bot.declaration().origin(),
                    bot.words() + ": no flow hands customers to it; ask it or remove it"))
        .toList();
  }
}
