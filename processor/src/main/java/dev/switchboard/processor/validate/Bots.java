package dev.switchboard.processor.validate;

import dev.switchboard.flow.program.Answerer;
import dev.switchboard.flow.program.Answerer.Kind;
import dev.switchboard.flow.program.LastAnswers;
import dev.switchboard.flow.program.Step;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The Lex bots of which a contact center says what they answer. */
final class Bots {
  /** What a bot answers that understands nothing; each bot has it. */
  private static final String FALLBACK = "FallbackIntent";

  private Bots() {}

  /** The bot that a step asks, if its intents are declared. */
  static Optional<LexBotModel> asked(ContactCenter center, Step step) {
    return known(center, step.text("LexV2Bot.AliasArn"));
  }

  /**
   * The bots that may have answered last before a step; none if one of these is not known, or says
   * nothing of its intents.
   */
  static List<LexBotModel> last(ContactCenter center, Step step) {
    List<LexBotModel> bots = new ArrayList<>();
    LastAnswers answers = LastAnswers.of(CenterProgram.of(center));
    for (Answerer answerer : answers.last(step, Kind.BOT)) {
      Optional<LexBotModel> bot = known(center, answerer.id());
      if (bot.isEmpty()) {
        return List.of();
      }
      bots.add(bot.get());
    }
    return bots;
  }

  private static Optional<LexBotModel> known(ContactCenter center, String alias) {
    return CenterProgram.resource(center, alias)
        .filter(LexBotModel.class::isInstance)
        .map(LexBotModel.class::cast)
        .filter(bot -> !bot.intents().isEmpty());
  }

  /** The intents that some bots may answer. */
  static Set<String> intents(List<LexBotModel> bots) {
    Set<String> names = new TreeSet<>(Set.of(FALLBACK));
    bots.forEach(bot -> bot.intents().forEach(intent -> names.add(intent.name().value())));
    return names;
  }

  /** The slots of all intents of some bots. */
  static Set<String> slots(List<LexBotModel> bots) {
    Set<String> names = new TreeSet<>();
    bots.forEach(
        bot ->
            bot.intents()
                .forEach(intent -> intent.slots().forEach(slot -> names.add(slot.value()))));
    return names;
  }

  /** The session attributes that some bots answer, and those that flows pass to bots. */
  static Set<String> sessionAttributes(ContactCenter center, List<LexBotModel> bots) {
    Set<String> names = new TreeSet<>();
    bots.forEach(bot -> bot.sessionAttributes().stream().map(Sourced::value).forEach(names::add));
    for (Step step : CenterProgram.of(center).reachable(Kind.BOT.action())) {
      step.parameter("LexSessionAttributes").fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  /** Bots in words. */
  static String words(List<LexBotModel> bots) {
    return String.join(" or ", new TreeSet<>(bots.stream().map(LexBotModel::words).toList()));
  }
}
