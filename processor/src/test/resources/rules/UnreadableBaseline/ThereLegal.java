package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "Sales")
interface Sales {
  @CheckContactAttributes(
      attribute = "$.SystemEndpoint.Address",
      cases = {@Case(equals = "+1", to = HangUp.class), @Case(equals = "+1", to = HangUp.class)},
      noMatch = HangUp.class)
  interface ByNumber {}

  @Disconnect
  interface HangUp {}
}
