package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SendEmailMessage;

@ContactFlow(name = "SendEmailMessage")
interface SendEmailMessageExample {
  @SendEmailMessage(knowledgeBase = "${knowledgeBase}", template = "${orderMail}",
      from = "${senderAddress}", toJson = "\"$.CustomerEndpoint.Address\"")
  interface Confirm {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
