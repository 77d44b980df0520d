package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** The speaking style of an Amazon Polly voice. */
public enum VoiceStyle {
  /** No style. */
  @Wire("None")
  NONE,

  /** Conversational. */
  @Wire("Conversational")
  CONVERSATIONAL,

  /** Newscaster. */
  @Wire("Newscaster")
  NEWSCASTER
}
