package rules;

import dev.switchboard.annotations.TaskDefault;
import dev.switchboard.annotations.TaskField;
import dev.switchboard.annotations.TaskFieldType;
import dev.switchboard.annotations.TaskTemplate;

class TaskTemplateLegal {
  @TaskTemplate(
      name = "Refund",
      fields = {
        @TaskField(name = "Task name", type = TaskFieldType.NAME),
        @TaskField(name = "To", type = TaskFieldType.QUICK_CONNECT),
        @TaskField(
            name = "Reason",
            type = TaskFieldType.SINGLE_SELECT,
            options = {"Broken", "Late"})
      },
      defaults = @TaskDefault(field = "Reason", value = "Late"),
      clientToken = "01234567-89ab-1def-8123-456789abcdef")
  interface Refund {}
}
