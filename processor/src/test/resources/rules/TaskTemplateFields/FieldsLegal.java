package rules;

import dev.switchboard.annotations.TaskDefault;
import dev.switchboard.annotations.TaskField;
import dev.switchboard.annotations.TaskFieldType;
import dev.switchboard.annotations.TaskTemplate;

class FieldsLegal {
  @TaskTemplate(
      name = "Refund",
      fields = {
        @TaskField(name = "Task name", type = TaskFieldType.NAME),
        @TaskField(name = "To", type = TaskFieldType.QUICK_CONNECT),
        @TaskField(name = "Reason", type = TaskFieldType.SINGLE_SELECT, options = "Broken"),
        @TaskField(name = "Amount", type = TaskFieldType.NUMBER)
      },
      required = "Amount",
      defaults = {
        @TaskDefault(field = "Amount", value = "10.5"),
        @TaskDefault(field = "Reason", value = "Broken")
      })
  interface Refund {}
}
