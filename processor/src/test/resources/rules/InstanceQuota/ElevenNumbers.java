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
interface Line01 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line02 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line03 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line04 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line05 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line06 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line07 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line08 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line09 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line10 {}

@PhoneNumber(countryCode = "US", flow = Inbound.class)
interface Line11 {}
