package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ValueSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The default of a value that changes without a deployment keeps to the bounds of the value. */
final class DynamicValueDefaultRule implements Rule {
  /** The most characters that a data table of Amazon Connect keeps. */
  private static final long LONGEST_TEXT = 1000;

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.valueSets().stream()
        .flatMap(set -> set.values().stream().flatMap(value -> check(set, value).stream()))
        .toList();
  }

  private Optional<Finding> check(ValueSet set, DynamicValue value) {
    return switch (value.type()) {
      case TEXT -> text(set, value);
      case NUMBER -> number(set, value);
      case CHOICE -> choice(set, value);
      case SWITCH -> Optional.empty();
    };
  }

  private Optional<Finding> text(ValueSet set, DynamicValue value) {
    long min = value.min().value();
    long max = value.max().value();
    if (max < 1 || max > LONGEST_TEXT) {
      return told(
          set, value, value.max(), "maxLength is " + max + ", expected 1 to " + LONGEST_TEXT);
    }
    if (min < 0 || min > max) {
      return told(
          set, value, value.min(), "minLength is " + min + ", expected 0 to maxLength, " + max);
    }
    String text = value.defaultValue().value();
    // What stands in the place of ${name} is known only once there is an environment.
    boolean outside = !text.contains("${") && (text.length() < min || text.length() > max);
    return outside
        ? told(
            set,
            value,
            value.defaultValue(),
            "the default has " + text.length() + " characters, expected " + min + " to " + max)
        : Optional.empty();
  }

  private Optional<Finding> number(ValueSet set, DynamicValue value) {
    long min = value.min().value();
    long max = value.max().value();
    if (min > max) {
      return told(set, value, value.min(), "min is " + min + ", more than max, which is " + max);
    }
    long number = Long.parseLong(value.defaultValue().value());
    return number < min || number > max
        ? told(
            set,
            value,
            value.defaultValue(),
            "the default is " + number + ", expected " + min + " to " + max)
        : Optional.empty();
  }

  private Optional<Finding> choice(ValueSet set, DynamicValue value) {
    Set<String> seen = new HashSet<>();
    for (Sourced<String> choice : value.choices()) {
      if (choice.value().isBlank()
          || choice.value().length() > LONGEST_TEXT
          || !seen.add(choice.value())) {
        return told(
            set,
            value,
            choice,
            "the choice \""
                + choice.value()
                + "\" is blank, too long or there twice; give each once, with 1 to "
                + LONGEST_TEXT
                + " characters");
      }
    }
    String text = value.defaultValue().value();
    return seen.contains(text)
        ? Optional.empty()
        : told(
            set,
            value,
            value.defaultValue(),
            "the default \""
                + text
                + "\" is none of the choices; "
                + Suggestion.clause(text, seen, "choices"));
  }

  private Optional<Finding> told(ValueSet set, DynamicValue value, Sourced<?> at, String problem) {
    return Optional.of(error(at.origin(), set.words(value) + ": " + problem));
  }
}
