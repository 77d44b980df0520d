package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

class NotAskedLegal {
  @ContactFlow(name = "Inbound")
  interface Inbound {
    @GetCustomerInputLex(text = "How can I help?", bot = Orders.class,
        intents = @Intent(name = "OrderStatus", to = Say.class), onNoMatch = End.class, onError = End.class)
    interface Ask {}

    @PlayPrompt(text = "Order $.Lex.Slots.orderId of $.Lex.SessionAttributes.customerName.")
    interface Say {}

    @ErrorHandler
    @Disconnect
    interface End {}
  }

  @LexBot(name = "Orders", intents = @BotIntent(name = "OrderStatus", slots = "orderId"),
      sessionAttributes = "customerName")
  interface Orders {}
}
