package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PhoneNumberFormat;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.StoreCustomerInput;
import dev.switchboard.annotations.block.TransferToPhoneNumber;

@ContactFlow(name = "Inbound")
interface Inbound {
  @StoreCustomerInput(text = "Which number shall we call?", phoneNumberFormat = PhoneNumberFormat.E164)
  interface Ask {}

  @SetContactAttributes(attributes = @Attribute(key = "target", value = "$.StoredCustomerInput"))
  interface Keep {}

  @TransferToPhoneNumber(number = "$.Attributes.target")
  interface Call {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
