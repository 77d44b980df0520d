package rules;

import dev.switchboard.annotations.TaskDefault;
import dev.switchboard.annotations.TaskField;
import dev.switchboard.annotations.TaskFieldType;
import dev.switchboard.annotations.TaskTemplate;

class Fields {
  @TaskTemplate(
      name = "Refund",
      fields = {
        @TaskField(name = "Reason", type = TaskFieldType.SINGLE_SELECT),
        @TaskField(name = "Reason", type = TaskFieldType.TEXT, options = "Broken"),
        @TaskField(name = "Amount", type = TaskFieldType.NUMBER)
      },
      required = "Amuont",
      defaults = {
        @TaskDefault(field = "Amount", value = "much"),
        @TaskDefault(field = "Order", value = "1")
      })
  interface Refund {}
}
