package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.TransferToPhoneNumber;

@ContactFlow(name = "TransferToPhoneNumber")
interface TransferToPhoneNumberExample {
  @SetContactAttributes(attributes = @Attribute(key = "partnerDesk", value = "${partnerDesk}"))
  interface Remember {}

  @TransferToPhoneNumber(number = "$.Attributes.partnerDesk", timeoutSeconds = 30, resume = true,
      onTimeout = NobodyThere.class)
  interface ToPartner {}

  @PlayPrompt(text = "Nobody answers.", next = HangUp.class)
  interface NobodyThere {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
