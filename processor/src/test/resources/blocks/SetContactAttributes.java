package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "SetContactAttributes")
interface SetContactAttributesExample {
  @SetContactAttributes(attributes = {
    @Attribute(key = "tier", value = "gold"),
    @Attribute(key = "caller", value = "$.CustomerEndpoint.Address")})
  interface Remember {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
