package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

class Misspelled {
  @ContactFlow(name = "Inbound")
  interface Inbound {
    @GetCustomerInputLex(text = "How can I help?", bot = Orders.class,
        intents = @Intent(name = "OrderStatus", to = Say.class), onNoMatch = End.class, onError = End.class)
    interface Ask {}

    @PlayPrompt(text = "Order $.Lex.Slots.orderID of $.Lex.SessionAttributes.customerNames.")
    interface Say {}

    @ErrorHandler
    @Disconnect
    interface End {}
  }

  @LexBot(name = "Orders", intents = @BotIntent(name = "OrderStatus", slots = "orderId"),
      sessionAttributes = "customerName")
  interface Orders {}
}
