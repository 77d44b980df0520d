package dev.switchboard.annotations;

/** Whether contacts of other channels are routed to an agent who has one of this channel. */
public enum CrossChannel {
  /** Only this channel. */
  ROUTE_CURRENT_CHANNEL_ONLY,
  /** Any channel. */
  ROUTE_ANY_CHANNEL
}
