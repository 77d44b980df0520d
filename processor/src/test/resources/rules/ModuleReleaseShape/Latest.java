package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.ModuleRelease;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeModule(module = Survey.class)
  interface Ask {}

  @ErrorHandler
  @Disconnect
  interface End {}
}

@FlowModule(name = "Survey")
@ModuleRelease(alias = "$LATEST", version = 3)
interface Survey {
  @PlayPrompt(text = "How was it?")
  interface Question {}

  @ErrorHandler
  @ReturnFromModule
  interface Done {}
}
