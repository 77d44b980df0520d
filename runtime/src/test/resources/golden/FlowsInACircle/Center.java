// Two flows that lead to each other, by way of a module.

package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.ModuleField;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@FlowModule(
    name = "Back",
    input = @ModuleField(name = "reason", required = true, description = "Why"),
    branches = "menu")
interface Back {
  @TransferToFlow(flow = Main.class)
  interface ToMain {}

  @ErrorHandler
  @ReturnFromModule
  interface Return {}
}

@ContactFlow(name = "Main")
interface Main {
  @TransferToFlow(flow = Billing.class)
  interface ToBilling {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Billing")
interface Billing {
  @InvokeModule(
      module = Back.class,
      input = @ModuleValue(name = "reason", value = "done"),
      branches = @ModuleBranch(name = "menu", to = ToMain.class))
  interface AskAgain {}

  @TransferToFlow(flow = Main.class)
  interface ToMain {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
