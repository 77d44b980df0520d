package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** The contact that a block writes to. */
public enum TargetContact {
  /** The contact that runs the flow. */
  @Wire("Current")
  CURRENT,

  /** The contact that it is related to. */
  @Wire("Related")
  RELATED
}
