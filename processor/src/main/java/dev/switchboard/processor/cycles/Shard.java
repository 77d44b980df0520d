package dev.switchboard.processor.cycles;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the stacks of a concern. The first has no number in its name, so that it keeps it when a
 * second is added.
 *
 * @param concern what it holds
 * @param number counts from one
 */
public record Shard(Concern concern, int number) implements Comparable<Shard> {
  private static final Pattern NAME = Pattern.compile("([A-Z][a-z]+)([0-9]{0,9})");
  private static final Comparator<Shard> ORDER =
      Comparator.comparing(Shard::concern).thenComparing(Shard::number);

  /** The first stack of a concern, which is the only one of most contact centers. */
  public static Shard first(Concern concern) {
    return new Shard(concern, 1);
  }

  /** The stack of a name. */
  public static Optional<Shard> named(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (Concern concern : Concern.values()) {
      if (first(concern).name().equals(matcher.group(1))) {
        String number = matcher.group(2);
        return Optional.of(new Shard(concern, number.isEmpty() ? 1 : Integer.parseInt(number)));
      }
    }
    return Optional.empty();
  }

  /** What the stack's name ends with, such as {@code Flows2}. */
  public String name() {
    String name = concern.name();
    return name.charAt(0)
        + name.substring(1).toLowerCase(Locale.ROOT)
        + (number == 1 ? "" : number);
  }

  @Override
  public int compareTo(Shard other) {
    return ORDER.compare(this, other);
  }
}
