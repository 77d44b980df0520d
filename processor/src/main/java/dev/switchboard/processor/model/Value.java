package dev.switchboard.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of an annotation member. */
public sealed interface Value {
  /** A string. */
  record Text(String text) implements Value {}

  /** A whole number. */
  record Number(long number) implements Value {}

  /** A decimal number. */
  record Decimal(double number) implements Value {}

  /** True or false. */
  record Flag(boolean flag) implements Value {}

  /** An enum constant, by name. */
  record Constant(String name) implements Value {}

  /** A class literal, by qualified name. */
  record TypeLiteral(String typeName) implements Value {}

  /** A value that can't be read, such as a class that does not exist; javac reports it. */
  record Unreadable() implements Value {}

  /** An array. */
  record Items(List<Sourced<Value>> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A nested annotation; what is written, by member name. */
  record Nested(String typeName, Map<String, Sourced<Value>> values) implements Value {
    public Nested {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
