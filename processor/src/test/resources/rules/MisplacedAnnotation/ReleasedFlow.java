package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.ModuleRelease;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "Sales")
@ModuleRelease(alias = "live", version = 1)
interface Sales {
  @PlayPrompt(text = "Welcome.")
  interface Welcome {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
