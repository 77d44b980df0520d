package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.ModuleBranch;
import dev.switchboard.annotations.block.ModuleValue;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "InvokeModule")
interface InvokeModuleExample {
  @InvokeModule(module = Authentication.class,
      input = @ModuleValue(name = "attempts", json = "3"),
      branches = @ModuleBranch(name = "failed", to = Unknown.class))
  interface Authenticate {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface Known {}

  @PlayPrompt(text = "We could not identify you.", next = HangUp.class)
  interface Unknown {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
