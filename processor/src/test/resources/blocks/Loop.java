package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Loop;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Loop")
interface LoopExample {
  @Loop(count = 3, looping = Ask.class, complete = GiveUp.class)
  interface ThreeTimes {}

  @PlayPrompt(text = "Are you there?", next = ThreeTimes.class)
  interface Ask {}

  @PlayPrompt(text = "Goodbye.", next = HangUp.class)
  interface GiveUp {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
