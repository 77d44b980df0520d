package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ContractField;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.validate.program.Reading;
import dev.switchboard.processor.validate.program.Step;
import java.util.List;
import java.util.Optional;

/** The contracts that module calls and returns are held to. */
final class ModuleContracts {
  private ModuleContracts() {}

  /** The module with a known contract that a step invokes. */
  static Optional<FlowModel> invoked(Step step) {
    return step.is("InvokeFlowModule")
        ? step.resource("FlowModuleId")
            .filter(FlowModel.class::isInstance)
            .map(FlowModel.class::cast)
            .filter(m -> m.contract().isPresent() && !m.declaration().isExisting())
        : Optional.empty();
  }

  /** Where an entry of a map parameter was written. */
  static Origin origin(Step step, String parameter, String key) {
    return step.flow()
        .origin(step.action().pointer() + "/Parameters/" + parameter + "/" + Reading.escaped(key));
  }

  /** The names of contract values. */
  static List<String> names(List<ContractField> fields) {
    return fields.stream().map(f -> f.name().value()).toList();
  }
}
