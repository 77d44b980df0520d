package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.LexBotModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.Optional;

/** Reads {@link dev.switchboard.annotations.LexBot}. */
final class LexBotReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new LexBotModel(
        existing(context, type, declaration),
        annotation.text("name"),
        annotation.flag("resourcePolicy", true),
        annotation.nestedList("intents").stream()
            .map(intent -> new LexBotModel.Intent(intent.text("name"), intent.texts("slots")))
            .toList(),
        annotation.texts("sessionAttributes"));
  }

  /** A bot is never created here, so that {@code @ImportExisting} only gives it another key. */
  private static Declaration existing(Context context, Marked type, Declaration declaration) {
    if (declaration.isExisting()) {
      return declaration;
    }
    Sourced<String> key = new Sourced<>(context.names().simple(type.type()), declaration.origin());
    return new Declaration(
        declaration.typeName(),
        declaration.id(),
        Optional.of(key),
        declaration.tags(),
        declaration.suppressions(),
        declaration.origin());
  }
}
