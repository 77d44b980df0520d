package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.MediaDirection;
import dev.switchboard.annotations.block.StartMediaStreaming;
import dev.switchboard.annotations.block.StreamedParticipant;

@ContactFlow(name = "StartMediaStreaming")
interface StartMediaStreamingExample {
  @StartMediaStreaming(participants = @StreamedParticipant(directions = MediaDirection.FROM))
  interface Listen {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
