package dev.switchboard.processor.validate;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.Link;
import java.util.Optional;
import java.util.Set;

/**
 * A class literal that leads to a resource.
 *
 * @param words what refers, in words, such as {@code queue "Orders": hours}
 * @param kind the kind of resource it has to lead to; empty if any will do
 * @param flowTypes the types of flow it may lead to; none means all
 * @param link the class literal
 */
record Reference(String words, Optional<Resource> kind, Set<FlowType> flowTypes, Link link) {}
