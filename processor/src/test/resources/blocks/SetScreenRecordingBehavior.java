package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Participant;
import dev.switchboard.annotations.block.SetScreenRecordingBehavior;

@ContactFlow(name = "SetScreenRecordingBehavior")
interface SetScreenRecordingBehaviorExample {
  @SetScreenRecordingBehavior(record = Participant.AGENT)
  interface RecordScreen {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
