// A bot that a flow uses, one that has a policy already, and one that no flow uses.

package shop;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@LexBot(name = "Orders")
interface OrderBot {}

@LexBot(name = "Smalltalk", resourcePolicy = false)
interface SmalltalkBot {}

@SuppressFinding(id = "UnusedBot", reason = "shows that it is not associated")
@LexBot(name = "Idle")
interface IdleBot {}

@ContactFlow(name = "Talk")
interface Talk {
  @GetCustomerInputLex(
      text = "How can I help?",
      bot = OrderBot.class,
      intents = @Intent(name = "OrderStatus", to = Chat.class),
      onNoMatch = Chat.class)
  interface Ask {}

  @GetCustomerInputLex(text = "Anything else?", bot = SmalltalkBot.class, onNoMatch = HangUp.class)
  interface Chat {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
