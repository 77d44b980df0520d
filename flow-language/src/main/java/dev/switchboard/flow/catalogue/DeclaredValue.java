package dev.switchboard.flow.catalogue;

import java.util.List;

/** A value of an annotation's member, or its default. */
public sealed interface DeclaredValue {
  /** A string. */
  record Text(String text) implements DeclaredValue {}

  /** A whole number. */
  record Number(long number) implements DeclaredValue {}

  /** A decimal number. */
  record Decimal(double number) implements DeclaredValue {}

  /** True or false. */
  record Flag(boolean flag) implements DeclaredValue {}

  /** An enum constant, by name. */
  record Constant(String name) implements DeclaredValue {}

  /** A class literal, by canonical name. */
  record TypeLiteral(String typeName) implements DeclaredValue {}

  /** An annotation. */
  record Nested(DeclaredAnnotation annotation) implements DeclaredValue {}

  /** An array. */
  record Items(List<DeclaredValue> items) implements DeclaredValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A value that can't be read, such as a name that does not exist in a source with errors. */
  record Unreadable() implements DeclaredValue {}
}
