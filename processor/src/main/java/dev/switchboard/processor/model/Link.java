package dev.switchboard.processor.model;

/**
 * A class literal that leads to a resource or block.
 *
 * @param typeName the qualified name of the class
 * @param origin where it was written
 */
public record Link(String typeName, Origin origin) {
  /** The type name of a class literal that can't be read; javac reports it. */
  public static final String UNREADABLE = "<error>";

  /** The last part of the qualified name. */
  public String simpleName() {
    return typeName.substring(typeName.lastIndexOf('.') + 1);
  }
}
