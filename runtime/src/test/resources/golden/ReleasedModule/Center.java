// A module that is released under an alias and lies in a circle with the flow that invokes it.

package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.ModuleRelease;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@FlowModule(name = "Back", branches = "menu")
@ModuleRelease(alias = "live", version = 3, keep = {1, 2})
interface Back {
  @TransferToFlow(flow = Main.class)
  interface ToMain {}

  @ErrorHandler
  @ReturnFromModule(branch = "menu")
  interface Return {}
}

@ContactFlow(name = "Main")
interface Main {
  @InvokeModule(module = Back.class, branches = @ModuleBranch(name = "menu", to = Again.class))
  interface Ask {}

  @InvokeModule(module = Back.class)
  interface Again {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@ContactFlow(name = "Other")
interface Other {
  @InvokeModule(module = Back.class)
  interface Ask {}

  @TransferToFlow(flow = Main.class)
  interface ToMain {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
