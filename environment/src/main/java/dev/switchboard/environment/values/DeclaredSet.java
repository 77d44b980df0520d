package dev.switchboard.environment.values;

import java.util.List;
import java.util.Optional;

/**
 * A set of values that change without a deployment.
 *
 * @param name its name, under which its values are kept
 * @param about what it is about, which says in which table it is kept: {@code FLOWS}, {@code
 *     QUEUES} or {@code ROUTING}
 * @param values its values, by key
 */
public record DeclaredSet(
    String name, String about, String description, List<DeclaredValue> values) {
  public DeclaredSet {
    values = List.copyOf(values);
  }

  /** The value of a key. */
  public Optional<DeclaredValue> value(String key) {
    return values.stream().filter(value -> value.key().equals(key)).findFirst();
  }
}
