package dev.switchboard.processor.model;

import java.util.List;

/** What a member gives. */
public sealed interface PropertyValue {
  /** Where it was written. */
  Origin origin();

  /** A text, a whole number, a decimal number or a flag; an enum's constant as it is spelled. */
  record Scalar(Sourced<?> value) implements PropertyValue {
    @Override
    public Origin origin() {
      return value.origin();
    }
  }

  /** A reference to a resource. */
  record ToResource(Link link) implements PropertyValue {
    @Override
    public Origin origin() {
      return link.origin();
    }
  }

  /** A reference to a part. */
  record ToPart(Link link) implements PropertyValue {
    @Override
    public Origin origin() {
      return link.origin();
    }
  }

  /** A nested annotation. */
  record Nested(PropertyStructure structure) implements PropertyValue {
    @Override
    public Origin origin() {
      return structure.origin();
    }
  }

  /** An array. */
  record Items(List<PropertyValue> items, Origin origin) implements PropertyValue {
    public Items {
      items = List.copyOf(items);
    }
  }
}
