package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.Identity;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.TaskDefault;
import dev.switchboard.annotations.TaskField;
import dev.switchboard.annotations.TaskFieldType;
import dev.switchboard.annotations.TaskTemplate;
import dev.switchboard.annotations.TaskTemplateStatus;
import dev.switchboard.annotations.block.CreateTask;
import dev.switchboard.annotations.block.Disconnect;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@ContactFlow(name = "Back office")
interface BackOffice {
  @CreateTask(
      name = "Refund",
      flow = BackOffice.class,
      taskTemplate = Refund.class,
      onError = End.class)
  interface Ask {}

  @Disconnect
  interface End {}
}

@TaskTemplate(
    name = "Refund for ${brandName}",
    description = "Money back",
    status = TaskTemplateStatus.INACTIVE,
    flow = BackOffice.class,
    selfAssignFlow = BackOffice.class,
    fields = {
      @TaskField(name = "Task name", type = TaskFieldType.NAME),
      @TaskField(name = "Order", type = TaskFieldType.TEXT, description = "Its number"),
      @TaskField(
          name = "Reason",
          type = TaskFieldType.SINGLE_SELECT,
          options = {"Broken", "Too late"}),
      @TaskField(name = "Amount", type = TaskFieldType.NUMBER)
    },
    required = {"Order", "Reason"},
    readOnly = "Amount",
    invisible = "Amount",
    defaults = @TaskDefault(field = "Amount", value = "0"),
    clientToken = "01234567-89ab-1def-8123-456789abcdef",
    tags = @Tag(key = "Team", value = "refunds"))
@Identity("Refunds")
interface Refund {}
