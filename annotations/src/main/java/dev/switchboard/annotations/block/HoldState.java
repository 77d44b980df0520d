package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** Who is on hold. */
public enum HoldState {
  /** The agent. */
  @Wire("AgentOnHold")
  AGENT_ON_HOLD,

  /** The customer. */
  @Wire("CustomerOnHold")
  CUSTOMER_ON_HOLD,

  /** Nobody. */
  @Wire("OffHold")
  OFF_HOLD
}
