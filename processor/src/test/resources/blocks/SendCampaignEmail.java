package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.SendCampaignEmail;

@ContactFlow(name = "SendCampaignEmail", type = FlowType.CAMPAIGN)
interface SendCampaignEmailExample {
  @SendCampaignEmail(knowledgeBase = "${knowledgeBase}", template = "${offerMail}",
      from = "${senderAddress}")
  interface Mail {}

  @ErrorHandler
  @EndFlow
  interface Finish {}
}
