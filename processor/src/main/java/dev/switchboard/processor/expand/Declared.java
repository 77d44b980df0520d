package dev.switchboard.processor.expand;

import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the types of a contact center declare: resources, and blocks of flows. */
final class Declared {
  private final ContactCenter center;
  private final Map<String, FlowModel> flowOfBlock = new HashMap<>();

  Declared(ContactCenter center) {
    this.center = center;
    for (FlowModel flow : center.flows()) {
      for (Block block : flow.scope().blocks()) {
        flowOfBlock.putIfAbsent(block.typeName(), flow);
      }
    }
  }

  /** The resource that a type declares. */
  Optional<ResourceModel> resource(String typeName) {
    return center.declared(typeName);
  }

  /** A flow that a type declares a block of. */
  Optional<FlowModel> flowOfBlock(String typeName) {
    return Optional.ofNullable(flowOfBlock.get(typeName));
  }
}
