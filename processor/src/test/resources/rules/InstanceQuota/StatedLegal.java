package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = "Hello.")
  interface Hello {}

  @Disconnect
  interface End {}
}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line1 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line2 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line3 {}
