package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.DialRule;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.SendCampaignCall;

@ContactFlow(name = "SendCampaignCall", type = FlowType.CAMPAIGN)
interface SendCampaignCallExample {
  @SendCampaignCall(rules = @DialRule(segment = "${recipients}"))
  interface Call {}

  @ErrorHandler
  @EndFlow
  interface Finish {}
}
