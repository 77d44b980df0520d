package dev.switchboard.processor.model;

import dev.switchboard.annotations.ValueSubject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A set of values that change without a deployment; see {@link
 * dev.switchboard.annotations.DynamicValues}.
 *
 * @param typeName the qualified name of the type that declares it
 * @param values its values, sorted by the text of their reference
 * @param origin the declaring type and its annotation
 */
public record ValueSet(
    String typeName,
    Sourced<String> name,
    ValueSubject about,
    String description,
    List<DynamicValue> values,
    Origin origin) {
  /** What separates the name of a set from the key of a value in the name of a flow attribute. */
  private static final String SEPARATOR = "_";

  public ValueSet {
    values =
        values.stream()
            .sorted(
                Comparator.comparing((DynamicValue v) -> v.reference().value())
                    .thenComparing(DynamicValue::field))
            .toList();
  }

  /** What the flow attributes of its values start with. */
  public String prefix() {
    return name.value() + SEPARATOR;
  }

  /** What the constant of a value with this key must say. */
  public String reference(String key) {
    return DynamicValue.NAMESPACE + prefix() + key;
  }

  /** The key of a value in the set; empty if its constant does not say what it must. */
  public Optional<String> key(DynamicValue value) {
    return value
        .attribute()
        .filter(a -> a.startsWith(prefix()))
        .map(a -> a.substring(prefix().length()));
  }

  /** The value that a flow attribute holds. */
  public Optional<DynamicValue> value(String attribute) {
    return values.stream()
        .filter(v -> v.attribute().filter(attribute::equals).isPresent())
        .findFirst();
  }

  /** In words, such as {@code values "opening"}. */
  public String words() {
    return "values \"" + name.value() + "\"";
  }

  /** A value in words, such as {@code values "opening", GREETING}. */
  public String words(DynamicValue value) {
    return words() + ", " + value.field();
  }
}
