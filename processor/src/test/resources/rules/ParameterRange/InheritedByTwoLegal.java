package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.PlayPrompt;

interface Brand {
  @GetCustomerInput(text = "For orders press 1.", timeoutSeconds = 180,
      choices = @Choice(key = "1", to = HangUp.class), onTimeout = HangUp.class, onNoMatch = HangUp.class)
  interface Menu {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Sales")
interface Sales extends Brand {}

@ContactFlow(name = "Support")
interface Support extends Brand {}

@ContactFlow(name = "Returns")
interface Returns extends Brand {
  @PlayPrompt(text = "We take everything back.", next = HangUp.class)
  interface Menu {}
}
