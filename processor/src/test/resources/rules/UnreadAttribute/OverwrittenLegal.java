package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetContactAttributes(attributes = @Attribute(key = "tier", value = "standard"))
  interface Start {}

  @CheckContactAttributes(attribute = "$.CustomerEndpoint.Type",
      cases = @Case(equals = "TELEPHONE_NUMBER", to = Known.class), noMatch = Tell.class)
  interface ByEndpoint {}

  @SetContactAttributes(attributes = @Attribute(key = "tier", value = "vip"))
  interface Known {}

  @PlayPrompt(text = "You are a $.Attributes.tier customer.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
