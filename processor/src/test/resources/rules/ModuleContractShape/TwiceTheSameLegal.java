package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.ModuleField;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;

@FlowModule(name = "Survey", input = {@ModuleField(name = "topic"), @ModuleField(name = "language")})
interface Survey {
  @ReturnFromModule
  interface Done {}
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeModule(module = Survey.class)
  interface Ask {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
