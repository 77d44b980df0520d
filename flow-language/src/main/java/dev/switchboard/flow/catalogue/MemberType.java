package dev.switchboard.flow.catalogue;

/**
 * The Java type of a member of an annotation.
 *
 * @param kind what it holds
 * @param list whether it is an array
 * @param typeName of an enum or annotation, its canonical name; else empty
 */
public record MemberType(Kind kind, boolean list, String typeName) {

  /** What a member holds. */
  public enum Kind {
    /** String. */
    STRING,
    /** int, long or short. */
    INTEGER,
    /** double or float. */
    DECIMAL,
    /** boolean. */
    BOOLEAN,
    /** Class. */
    CLASS,
    /** An enum. */
    ENUM,
    /** An annotation. */
    ANNOTATION,
    /** Anything else: char and byte, and types that do not exist. */
    UNSUPPORTED
  }

  /** The type as it is written in Java, with simple names. */
  public String words() {
    String name =
        switch (kind) {
          case STRING -> "String";
          case INTEGER -> "int";
          case DECIMAL -> "double";
          case BOOLEAN -> "boolean";
          case CLASS -> "Class";
          case ENUM, ANNOTATION -> typeName.substring(typeName.lastIndexOf('.') + 1);
          case UNSUPPORTED -> typeName;
        };
    return list ? name + "[]" : name;
  }
}
