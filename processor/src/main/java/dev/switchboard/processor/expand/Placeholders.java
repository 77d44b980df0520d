package dev.switchboard.processor.expand;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;

/** How references to resources stand in flow content until synthesis puts ARNs in their place. */
final class Placeholders {
  private Placeholders() {}

  /**
   * The placeholder of what a type declares; of a type that declares nothing, one of the kind that
   * was expected.
   */
  static String of(ContactCenter center, String typeName, Resource expected) {
    return center
        .declared(typeName)
        .map(r -> of(r.kind(), r.id()))
        .orElseGet(() -> of(expected, typeName.substring(typeName.lastIndexOf('.') + 1)));
  }

  /** The placeholder of a kind and logical id. */
  static String of(Resource kind, String id) {
    return "${" + kind.key() + ":" + id + "}";
  }
}
