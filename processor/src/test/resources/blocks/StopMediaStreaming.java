package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.StopMediaStreaming;

@ContactFlow(name = "StopMediaStreaming")
interface StopMediaStreamingExample {
  @StopMediaStreaming
  interface ListenNoMore {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
