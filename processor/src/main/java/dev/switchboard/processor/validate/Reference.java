package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.Link;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A class literal that leads to a resource.
 *
 * @param place what refers, in words, such as {@code queue "Orders": hours}; worked out only for
 *     what is found
 * @param kind the kind of resource it has to lead to; empty if any will do
 * @param flowTypes the types of flow it may lead to; none means all
 * @param link the class literal
 */
record Reference(
    Supplier<String> place, Optional<Resource> kind, Set<FlowType> flowTypes, Link link) {
  /** What refers, in words. */
  String words() {
    return place.get();
  }
}
