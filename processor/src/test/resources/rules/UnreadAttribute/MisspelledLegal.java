package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.TransferToFlow;

@PhoneNumber(countryCode = "US", flow = Sales.class)
interface SalesLine {}

@PhoneNumber(countryCode = "US", flow = Support.class)
interface SupportLine {}

@ContactFlow(name = "Sales")
interface Sales {
  @SetContactAttributes(attributes = @Attribute(key = "customerTier", value = "standard"))
  interface Keep {}

  @TransferToFlow(flow = Menu.class)
  interface ToMenu {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@ContactFlow(name = "Support")
interface Support {
  @SetContactAttributes(attributes = @Attribute(key = "customerTier", value = "premium"))
  interface Keep {}

  @TransferToFlow(flow = Menu.class)
  interface ToMenu {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@ContactFlow(name = "Menu")
interface Menu {
  @PlayPrompt(text = "You are a $.Attributes.customerTier customer.")
  interface Tell {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
