package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.ResourceModel;

/**
 * A class literal on a resource.
 *
 * @param from the resource
 * @param member what it says of the resource
 * @param kind the kind of resource it has to lead to
 * @param link the class literal
 */
record Reference(ResourceModel from, String member, Resource kind, Link link) {
  /** In words, such as {@code queue "Orders": hours}. */
  String words() {
    return from.words() + ": " + member;
  }
}
