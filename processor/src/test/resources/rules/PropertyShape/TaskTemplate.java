package rules;

import dev.switchboard.annotations.TaskDefault;
import dev.switchboard.annotations.TaskField;
import dev.switchboard.annotations.TaskFieldType;
import dev.switchboard.annotations.TaskTemplate;

class TaskTemplateCase {
  @TaskTemplate(
      name = "",
      fields = {
        @TaskField(
            name = "Reason",
            type = TaskFieldType.SINGLE_SELECT,
            options = {"Broken", "!Late"})
      },
      defaults = @TaskDefault(field = "Reason", value = ""),
      clientToken = "4711")
  interface Refund {}
}
