package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.AnalyticsMode;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Participant;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetVoiceRecordingBehavior;

@ContactFlow(name = "SetVoiceRecordingBehavior")
interface SetVoiceRecordingBehaviorExample {
  @PlayPrompt(text = "This call is recorded.")
  interface Announce {}

  @SetVoiceRecordingBehavior(record = {Participant.AGENT, Participant.CUSTOMER}, analytics = true,
      analyticsLanguage = "en-US", analyticsModes = AnalyticsMode.REAL_TIME)
  interface Record {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
