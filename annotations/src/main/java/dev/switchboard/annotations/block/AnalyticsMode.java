package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** When or how Contact Lens analyzes a contact. */
public enum AnalyticsMode {
  /** While it runs. */
  @Wire("RealTime")
  REAL_TIME,

  /** When it has ended. */
  @Wire("PostContact")
  POST_CONTACT,

  /** While it is with a bot or a flow. */
  @Wire("AutomatedInteraction")
  AUTOMATED_INTERACTION
}
