package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import java.util.List;

/**
 * The alias of a Lex bot; see {@link dev.switchboard.annotations.LexBot}. It always exists already.
 *
 * @param intents its intents; none if they are not declared
 * @param sessionAttributes the session attributes that it answers
 */
public record LexBotModel(
    Declaration declaration,
    Sourced<String> name,
    boolean resourcePolicy,
    List<Intent> intents,
    List<Sourced<String>> sessionAttributes)
    implements ResourceModel {

  /** One intent. */
  public record Intent(Sourced<String> name, List<Sourced<String>> slots) {
    public Intent {
      slots = List.copyOf(slots);
    }
  }

  public LexBotModel {
    intents = List.copyOf(intents);
    sessionAttributes = List.copyOf(sessionAttributes);
  }

  @Override
  public Resource kind() {
    return Resource.LEX_BOT;
  }
}
