package dev.switchboard.annotations.block;

import dev.switchboard.annotations.meta.Wire;

/** Which agents a staffing check counts. */
public enum StaffingMetric {
  /** Agents who could take a contact now. */
  @Wire("NumberOfAgentsAvailable")
  AVAILABLE,

  /**
   * Agents who are online and not in a custom status: available, on contact, or in after contact
   * work.
   */
  @Wire("NumberOfAgentsStaffed")
  STAFFED,

  /** Agents who are logged in, whatever their status. */
  @Wire("NumberOfAgentsOnline")
  ONLINE
}
