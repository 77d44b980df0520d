package dev.switchboard.processor.write;

import dev.switchboard.processor.model.ResourceModel;

/** What generated Javadoc says of resources. */
final class Javadocs {
  private Javadocs() {}

  /** A resource in words at the start of a sentence, such as {@code Queue "Orders"}. */
  static String words(ResourceModel resource) {
    String words = resource.words();
    return escape(Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  /**
   * The declaring type. It is not imported, since it need not be visible from the generated class.
   */
  static String type(ResourceModel resource) {
    return resource.declaration().typeName();
  }

  /** A text that means itself in Javadoc. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }
}
