package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.ModuleField;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeModule;
import dev.switchboard.annotations.block.ModuleValue;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;

@ContactFlow(name = "Inbound")
interface Inbound {
  @GetCustomerInput(text = "For delivery press 1, for prices press 2.", timeoutSeconds = 5,
      choices = {@Choice(key = "1", to = Delivery.class), @Choice(key = "2", to = Prices.class)},
      onTimeout = Done.class, onNoMatch = Done.class)
  interface Menu {}

  @InvokeModule(module = Survey.class, next = Thanks.class)
  interface Delivery {}

  @InvokeModule(module = Contest.class)
  interface Prices {}

  @PlayPrompt(text = "You win $.Modules.ResultData.prize.", next = Done.class)
  interface Prize {}

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

@FlowModule(name = "Survey", output = @ModuleField(name = "score"))
interface Survey {
  @PlayPrompt(text = "How was it?")
  interface Question {}

  @ReturnFromModule(output = @ModuleValue(name = "score", value = "1"))
  interface Done {}
}

@FlowModule(name = "Contest", output = @ModuleField(name = "prize"))
interface Contest {
  @PlayPrompt(text = "You take part in our contest.")
  interface Question {}

  @ReturnFromModule(output = @ModuleValue(name = "prize", value = "none"))
  interface Done {}
}
