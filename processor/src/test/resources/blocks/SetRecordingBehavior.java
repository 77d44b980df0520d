package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Participant;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetRecordingBehavior;

@ContactFlow(name = "SetRecordingBehavior")
interface SetRecordingBehaviorExample {
  @PlayPrompt(text = "This call is recorded.")
  interface Announce {}

  @SetRecordingBehavior(record = {Participant.AGENT, Participant.CUSTOMER})
  interface Record {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
