package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "CheckContactAttributes")
interface CheckContactAttributesExample {
  @SetContactAttributes(attributes = @Attribute(key = "tier", value = "$.CustomerId"))
  interface Remember {}

  @CheckContactAttributes(attribute = "$.Attributes.tier",
      cases = {@Case(equals = "gold", to = Gold.class), @Case(startsWith = "silver", to = Silver.class)},
      noMatch = HangUp.class)
  interface ByTier {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface Gold {}

  @PlayPrompt(text = "Welcome.", next = HangUp.class)
  interface Silver {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
