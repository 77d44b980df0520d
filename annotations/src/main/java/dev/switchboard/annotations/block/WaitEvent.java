package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** What may end a wait early. */
public enum WaitEvent {
  /** The customer of a chat returns. */
  @Wire("CustomerReturned")
  CUSTOMER_RETURNED,

  /** The bot of a chat leaves. */
  @Wire("BotParticipantDisconnected")
  BOT_DISCONNECTED
}
