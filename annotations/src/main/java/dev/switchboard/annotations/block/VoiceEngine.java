package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** The engine of an Amazon Polly voice. */
public enum VoiceEngine {
  /** Standard. */
  @Wire("Standard")
  STANDARD,

  /** Neural. */
  @Wire("Neural")
  NEURAL,

  /** Generative. */
  @Wire("Generative")
  GENERATIVE
}
