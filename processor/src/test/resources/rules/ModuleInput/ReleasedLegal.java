package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.ModuleField;
import dev.switchboard.annotations.ModuleRelease;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.ModuleBranch;
import dev.switchboard.annotations.block.ModuleValue;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;

@ContactFlow(name = "Inbound")
interface Inbound {
  @InvokeModule(module = Survey.class, input = @ModuleValue(name = "topic", value = "delivery"),
      branches = @ModuleBranch(name = "unhappy", to = Thanks.class))
  interface Ask {}

  @PlayPrompt(text = "Your score was $.Modules.ResultData.score.")
  interface Thanks {}

  @Disconnect
  interface Done {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}

@ModuleRelease(alias = "live", version = 2)
@FlowModule(name = "Survey", input = @ModuleField(name = "topic"),
    output = @ModuleField(name = "score"), branches = "unhappy")
interface Survey {
  @PlayPrompt(text = "Tell us about $.Modules.Input.topic.")
  interface Question {}

  @ReturnFromModule(branch = "unhappy", output = @ModuleValue(name = "score", value = "1"))
  interface Done {}
}
