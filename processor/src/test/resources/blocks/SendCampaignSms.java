package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.SendCampaignSms;

@ContactFlow(name = "SendCampaignSms", type = FlowType.CAMPAIGN)
interface SendCampaignSmsExample {
  @SendCampaignSms(knowledgeBase = "${knowledgeBase}", template = "${offerText}", from = MainLine.class)
  interface Text {}

  @ErrorHandler
  @EndFlow
  interface Finish {}
}
