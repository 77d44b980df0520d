package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInputLex;
import dev.switchboard.annotations.block.Intent;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "Inbound")
interface Inbound {
  @GetCustomerInputLex(text = "How can I help?", botAlias = "${ordersBot}",
      intents = @Intent(name = "OrderStatus", to = Keep.class), onNoMatch = Keep.class)
  interface Ask {}

  @SetContactAttributes(attributes = @Attribute(key = "intent", value = "$.Lex.IntentName"))
  interface Keep {}

  @GetCustomerInputLex(text = "Are you sure?", botAlias = "${confirmBot}",
      intents = {@Intent(name = "Yes", to = Which.class), @Intent(name = "No", to = Done.class)},
      onNoMatch = Which.class)
  interface Sure {}

  @CheckContactAttributes(attribute = "$.Attributes.intent",
      cases = @Case(equals = "OrderStatus", to = Status.class), noMatch = Done.class)
  interface Which {}

  @PlayPrompt(text = "Your order is on its way.")
  interface Status {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
