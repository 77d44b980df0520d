package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface MainLine {}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = "You chose $.Attributes.language.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
