package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInputLex;
import dev.switchboard.annotations.block.Intent;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "GetCustomerInputLex")
interface GetCustomerInputLexExample {
  @GetCustomerInputLex(text = "How can I help?", botAlias = "${botAlias}",
      intents = @Intent(name = "OrderStatus", to = Orders.class), onNoMatch = Agent.class)
  interface Bot {}

  @PlayPrompt(text = "Your order is on its way.", next = HangUp.class)
  interface Orders {}

  @PlayPrompt(text = "An agent will help you.", next = HangUp.class)
  interface Agent {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
