package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SendMessage;

@ContactFlow(name = "SendMessage")
interface SendMessageExample {
  @SendMessage(from = MainLine.class, to = "$.CustomerEndpoint.Address", flow = SupportFlow.class,
      message = "Your order is on its way.")
  interface Text {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
