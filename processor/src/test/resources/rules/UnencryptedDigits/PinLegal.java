package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.StoreCustomerInput;

@ContactFlow(name = "Inbound")
interface Inbound {
  @StoreCustomerInput(text = "Enter your PIN.", maximumDigits = 4,
    encryptionKeyId = "${inputKeyId}", encryptionKey = "${inputKey}")
  interface Ask {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
