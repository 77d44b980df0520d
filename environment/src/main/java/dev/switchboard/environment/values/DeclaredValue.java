package dev.switchboard.environment.values;

import java.util.List;
import java.util.Optional;

/**
 * A value that changes without a deployment, as a contact center declares it.
 *
 * @param key its key in the set
 * @param attribute the flow attribute by which flows read it
 * @param defaultValue what holds until somebody says otherwise
 * @param min the least number, or the fewest characters; 0 for other types
 * @param max the greatest number, or the most characters; 0 for other types
 * @param choices what it may be, of a closed set
 * @param description what it is for
 */
public record DeclaredValue(
    String key,
    String attribute,
    Type type,
    String defaultValue,
    long min,
    long max,
    List<String> choices,
    String description) {
  private static final String NUMBER = "-?\\d{1,18}";

  public DeclaredValue {
    choices = List.copyOf(choices);
  }

  /** What a value may be. */
  public enum Type {
    /** A text between two lengths. */
    TEXT,
    /** A whole number between two bounds. */
    NUMBER,
    /** {@code true} or {@code false}. */
    SWITCH,
    /** One of a closed set. */
    CHOICE
  }

  /** What is wrong with a text as this value, and what is expected instead; empty if nothing is. */
  public Optional<String> problem(String text) {
    return isAllowed(text)
        ? Optional.empty()
        : Optional.of(described(text) + ", expected " + expected());
  }

  /** What it may be, in words. */
  public String expected() {
    return switch (type) {
      case TEXT -> min + " to " + max + " characters";
      case NUMBER -> "a whole number from " + min + " to " + max;
      case SWITCH -> "true or false";
      case CHOICE -> "one of \"" + String.join("\", \"", choices) + "\"";
    };
  }

  private boolean isAllowed(String text) {
    return switch (type) {
      case TEXT -> text.length() >= min && text.length() <= max;
      case NUMBER -> text.matches(NUMBER) && isWithin(Long.parseLong(text));
      case SWITCH -> text.equals("true") || text.equals("false");
      case CHOICE -> choices.contains(text);
    };
  }

  private boolean isWithin(long number) {
    return number >= min && number <= max;
  }

  private String described(String text) {
    if (type != Type.TEXT) {
      return "is \"" + text + "\"";
    }
    return text.length() == 1 ? "has 1 character" : "has " + text.length() + " characters";
  }
}
