package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** A channel that queue metrics are kept for. */
public enum MetricsChannel {
  /** Calls. */
  @Wire("Voice")
  VOICE,

  /** Chats. */
  @Wire("Chat")
  CHAT
}
