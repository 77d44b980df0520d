package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.Optional;

/** The types of the flows that class literals lead to. */
final class FlowTypes {
  private FlowTypes() {}

  /** The type of the flow that a class literal leads to; empty if it leads to something else. */
  static Optional<FlowType> of(ContactCenter center, Link link) {
    return center.declared(link.typeName()).flatMap(FlowTypes::of);
  }

  /** The type of a flow; empty for anything else. */
  static Optional<FlowType> of(ResourceModel resource) {
    return resource instanceof FlowModel flow ? flow.type().map(Sourced::value) : Optional.empty();
  }
}
