package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInputLex;
import dev.switchboard.annotations.block.Intent;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @GetCustomerInputLex(text = "How can I help?", botAlias = "${ordersBot}",
      intents = @Intent(name = "OrderStatus", to = Sure.class), onNoMatch = Sure.class)
  interface Ask {}

  @GetCustomerInputLex(text = "Are you sure?", botAlias = "${confirmBot}",
      intents = {@Intent(name = "Yes", to = Which.class), @Intent(name = "No", to = Done.class)},
      onNoMatch = Which.class)
  interface Sure {}

  @CheckContactAttributes(attribute = "$.Lex.IntentName",
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
