package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @CheckContactAttributes(attribute = "$.Channel", cases = @Case(equals = "CHAT", to = Chatting.class))
  interface ByChannel {}

  @PlayPrompt(text = "Hello.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @PlayPrompt(text = "Hi.", next = Done.class)
  interface Chatting {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
