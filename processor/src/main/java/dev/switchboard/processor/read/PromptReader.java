package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.PromptModel;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.Prompt}. */
final class PromptReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new PromptModel(
        declaration,
        annotation.text("name"),
        annotation.text("file", ""),
        annotation.text("description", ""));
  }
}
