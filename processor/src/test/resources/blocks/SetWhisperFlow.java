package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetWhisperFlow;

@ContactFlow(name = "SetWhisperFlow")
interface SetWhisperFlowExample {
  @SetWhisperFlow(agent = AgentWhisper.class)
  interface Whisper {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
