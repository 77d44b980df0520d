package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetVoiceId;

@ContactFlow(name = "SetVoiceId")
interface SetVoiceIdExample {
  @SetVoiceId
  interface Listen {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
