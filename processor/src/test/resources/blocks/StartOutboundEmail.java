package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.EmailSource;
import dev.switchboard.annotations.block.StartOutboundEmail;

@ContactFlow(name = "StartOutboundEmail")
interface StartOutboundEmailExample {
  @StartOutboundEmail(from = "${senderAddress}", toJson = "\"$.CustomerEndpoint.Address\"",
      source = EmailSource.TEMPLATE)
  interface Send {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
