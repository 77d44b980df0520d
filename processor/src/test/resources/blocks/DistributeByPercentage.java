package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.DistributeByPercentage;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.Share;

@ContactFlow(name = "DistributeByPercentage")
interface DistributeByPercentageExample {
  @DistributeByPercentage(shares = @Share(percent = 10, to = Survey.class), remainder = HangUp.class)
  interface OneInTen {}

  @PlayPrompt(text = "How did we do?", next = HangUp.class)
  interface Survey {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
