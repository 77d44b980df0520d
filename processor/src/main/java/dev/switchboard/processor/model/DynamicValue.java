package dev.switchboard.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A value that changes without a deployment.
 *
 * @param field the name of its constant
 * @param reference the constant's text, which flows read; empty if it is no constant
 * @param defaultValue what holds until somebody says otherwise, as flows read it
 * @param min the least number, or the fewest characters
 * @param max the greatest number, or the most characters
 * @param choices what it may be, of a closed set
 * @param origin the constant and its annotation
 */
public record DynamicValue(
    String field,
    Sourced<String> reference,
    Type type,
    Sourced<String> defaultValue,
    Sourced<Long> min,
    Sourced<Long> max,
    List<Sourced<String>> choices,
    String description,
    Origin origin) {
  /** What the reference of every value starts with. */
  public static final String NAMESPACE = "$.FlowAttributes.";

  public DynamicValue {
    choices = List.copyOf(choices);
  }

  /** What a value may be. */
  public enum Type {
    /** A text between two lengths. */
    TEXT("text"),
    /** A whole number between two bounds. */
    NUMBER("number"),
    /** {@code true} or {@code false}. */
    SWITCH("switch"),
    /** One of a closed set. */
    CHOICE("choice");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    /** How files spell it. */
    public String key() {
      return key;
    }
  }

  /** The flow attribute that holds it; empty if the constant names none. */
  public Optional<String> attribute() {
    return reference.value().startsWith(NAMESPACE)
        ? Optional.of(reference.value().substring(NAMESPACE.length()))
        : Optional.empty();
  }

  /** The texts that it may be; empty if there are too many to list. */
  public List<String> texts() {
    return switch (type) {
      case SWITCH -> List.of("false", "true");
      case CHOICE -> choices.stream().map(Sourced::value).toList();
      case TEXT, NUMBER -> List.of();
    };
  }
}
