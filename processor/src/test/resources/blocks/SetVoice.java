package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetVoice;
import dev.switchboard.annotations.block.VoiceEngine;

@ContactFlow(name = "SetVoice")
interface SetVoiceExample {
  @SetVoice(voice = "Lupe", engine = VoiceEngine.NEURAL, language = "es-US")
  interface Spanish {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
