package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import java.util.List;

/** A flow module that is created is invoked by a flow. */
final class UnusedModuleRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    return Uses.unused(center, FlowModel.class).stream()
        .filter(FlowModel::isModule)
        .map(
            m ->
                warning(
                    m.declaration().origin(),
                    m.words() + ": no flow invokes it; invoke it or remove it"))
        .toList();
  }
}
