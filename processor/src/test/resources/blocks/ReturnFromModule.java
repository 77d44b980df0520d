package examples;

import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.ModuleField;
import dev.switchboard.annotations.block.ModuleValue;
import dev.switchboard.annotations.block.ReturnFromModule;

@FlowModule(name = "ReturnFromModule", branches = "failed", output = @ModuleField(name = "reason"))
interface ReturnFromModuleExample {
  @ReturnFromModule(branch = "failed", output = @ModuleValue(name = "reason", value = "locked"))
  interface Failed {}
}
