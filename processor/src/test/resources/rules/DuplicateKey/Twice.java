package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "Sales")
interface Sales {
  @SetContactAttributes(
      attributes = {@Attribute(key = "tier", value = "gold"), @Attribute(key = "tier", value = "vip")})
  interface Mark {}

  @PlayPrompt(text = "You are $.Attributes.tier $.Attributes.tier.")
  interface Say {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
