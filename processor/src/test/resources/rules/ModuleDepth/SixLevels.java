package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeModule(module = Level1.class)
  interface Ask {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@FlowModule(name = "Level 1")
interface Level1 {
  @InvokeModule(module = Level2.class, onError = Done.class)
  interface Next {}

  @ReturnFromModule
  interface Done {}
}

@FlowModule(name = "Level 2")
interface Level2 {
  @InvokeModule(module = Level3.class, onError = Done.class)
  interface Next {}

  @ReturnFromModule
  interface Done {}
}

@FlowModule(name = "Level 3")
interface Level3 {
  @InvokeModule(module = Level4.class, onError = Done.class)
  interface Next {}

  @ReturnFromModule
  interface Done {}
}

@FlowModule(name = "Level 4")
interface Level4 {
  @InvokeModule(module = Level5.class, onError = Done.class)
  interface Next {}

  @ReturnFromModule
  interface Done {}
}

@FlowModule(name = "Level 5")
interface Level5 {
  @InvokeModule(module = Level6.class, onError = Done.class)
  interface Next {}

  @ReturnFromModule
  interface Done {}
}

@FlowModule(name = "Level 6")
interface Level6 {
  @PlayPrompt(text = "Deep.")
  interface Next {}

  @ReturnFromModule
  interface Done {}
}
