package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;

/** A prompt; see {@link dev.switchboard.annotations.Prompt}. */
public record PromptModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> file,
    Sourced<String> description)
    implements ResourceModel {
  @Override
  public Resource kind() {
    return Resource.PROMPT;
  }
}
