package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.SuppressFinding;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "Inbound")
interface Inbound {
  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @SetLoggingBehavior(enabled = false)
  interface Quiet {}

  @StoreCustomerInput(text = "Enter your PIN.", maximumDigits = 4)
  @SuppressFinding(id = "UnencryptedDigits", reason = "a demonstration PIN that protects nothing")
  interface Ask {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
