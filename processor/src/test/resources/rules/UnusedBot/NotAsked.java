package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

class NotAsked {
  @ContactFlow(name = "Inbound")
  interface Inbound {
    @PlayPrompt(text = "Hello.")
    interface Say {}

    @ErrorHandler
    @Disconnect
    interface End {}
  }

  @LexBot(name = "Orders", intents = @BotIntent(name = "OrderStatus", slots = "orderId"),
      sessionAttributes = "customerName")
  interface Orders {}
}
