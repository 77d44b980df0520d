package dev.switchboard.processor.validate;

import dev.switchboard.environment.Quota;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.InstanceQuotas;
import dev.switchboard.processor.model.InstanceQuotas.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A number of things that is higher than some environment's instance may hold.
 *
 * @param most the lowest number that is exceeded
 * @param stated whether an environment says so itself, and it is not only what new accounts have
 * @param words which quota it is and what to change
 */
record Excess(int most, boolean stated, String words) {
  /** Which environments' quota a number exceeds; empty if it exceeds none. */
  static Optional<Excess> of(ContactCenter center, Quota quota, int number) {
    return of(center, quota, number, environment -> number);
  }

  /**
   * Which environments' quota a number exceeds that is not the same in all; empty if it exceeds
   * none.
   *
   * @param number the number where no environment is known
   * @param numberIn the number in an environment
   */
  static Optional<Excess> of(
      ContactCenter center, Quota quota, int number, ToIntFunction<InstanceQuotas> numberIn) {
    Map<Limit, List<String>> exceeded = new LinkedHashMap<>();
    for (InstanceQuotas quotas : center.quotas()) {
      if (numberIn.applyAsInt(quotas) > quotas.of(quota).number()) {
        exceeded
            .computeIfAbsent(quotas.of(quota), l -> new ArrayList<>())
            .add("\"" + quotas.environment() + "\"");
      }
    }
    if (center.quotas().isEmpty() && number > quota.standard()) {
      exceeded.put(new Limit(quota.standard(), Optional.empty()), List.of());
    }
    if (exceeded.isEmpty()) {
      return Optional.empty();
    }
    List<String> limits = new ArrayList<>();
    exceeded.forEach((limit, environments) -> limits.add(words(quota, limit, environments)));
    boolean stated = exceeded.keySet().stream().anyMatch(limit -> limit.place().isPresent());
    return Optional.of(
        new Excess(
            exceeded.keySet().stream().mapToInt(Limit::number).min().orElseThrow(),
            stated,
            "the quota is "
                + String.join(", and ", limits)
                + "; have AWS raise it, then "
                + (stated
                    ? "correct the file"
                    : "set " + quota.path() + " in the environment's file")));
  }

  private static String words(Quota quota, Limit limit, List<String> environments) {
    String number =
        limit.number()
            + limit
                .place()
                .map(place -> " (" + quota.path() + " in " + place + ")")
                .orElse(" unless AWS raised it");
    if (environments.isEmpty()) {
      return number;
    }
    return number
        + " in environment"
        + (environments.size() == 1 ? " " : "s ")
        + String.join(", ", environments);
  }
}
