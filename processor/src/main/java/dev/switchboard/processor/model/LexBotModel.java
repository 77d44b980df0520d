package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;

/**
 * The alias of a Lex bot; see {@link dev.switchboard.annotations.LexBot}. It always exists already.
 */
public record LexBotModel(Declaration declaration, Sourced<String> name, boolean resourcePolicy)
    implements ResourceModel {
  @Override
  public Resource kind() {
    return Resource.LEX_BOT;
  }
}
