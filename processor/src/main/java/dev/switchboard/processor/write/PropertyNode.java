package dev.switchboard.processor.write;

import dev.switchboard.annotations.meta.Property;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a CloudFormation property, in the shape in which it stands in a template. */
sealed interface PropertyNode {
  /** A text, number or flag. */
  record Leaf(Object value, Property.Content content) implements PropertyNode {}

  /** What identifies a resource. */
  record Reference(Link link, Optional<Resource> kind, Property.By by) implements PropertyNode {}

  /** An object of a property type, which grows while the tree is built. */
  record Structure(String name, Map<String, PropertyNode> properties) implements PropertyNode {}

  /** A list, which grows while the tree is built. */
  record Items(List<PropertyNode> items) implements PropertyNode {}

  /** A map. */
  record Pairs(Map<String, PropertyNode> entries) implements PropertyNode {}
}
