package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckCallProgress;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "CheckCallProgress")
interface CheckCallProgressExample {
  @CheckCallProgress(answered = Person.class, voicemailBeep = Machine.class,
      voicemailNoBeep = HangUp.class, notDetected = Person.class)
  interface WhoIsThere {}

  @PlayPrompt(text = "Hello.", next = HangUp.class)
  interface Person {}

  @PlayPrompt(text = "Please call back.", next = HangUp.class)
  interface Machine {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
