package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetChatAnalyticsBehavior;

@ContactFlow(name = "SetChatAnalyticsBehavior")
interface SetChatAnalyticsBehaviorExample {
  @SetChatAnalyticsBehavior(analytics = true, analyticsLanguage = "en-US",
      analyticsModes = "ContactLens", redaction = true)
  interface Analyze {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
