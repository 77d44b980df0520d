package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.CreateTask;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetContactAttributes;

@ContactFlow(name = "CreateTask")
interface CreateTaskExample {
  @SetContactAttributes(attributes = @Attribute(key = "wish", value = "A call"))
  interface Remember {}

  @CreateTask(name = "Call back", flow = SupportFlow.class, description = "$.Attributes.wish",
      delaySeconds = 3600)
  interface FollowUp {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
