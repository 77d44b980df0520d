package dev.switchboard.processor.model;

import dev.switchboard.environment.Environment;
import dev.switchboard.environment.Quota;
import dev.switchboard.environment.Source;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What AWS lets one environment's instance hold.
 *
 * @param environment the environment's name
 * @param limits all quotas
 * @param users the logical ids of the users of which the environment speaks
 */
public record InstanceQuotas(String environment, Map<Quota, Limit> limits, Set<String> users) {
  public InstanceQuotas {
    limits = Map.copyOf(limits);
    users = Set.copyOf(users);
  }

  /**
   * The number of one quota.
   *
   * @param number how many there may be
   * @param place where the number was written, such as {@code config/production.json:7:15}; empty
   *     if nobody wrote it, and it is that of a new account
   */
  public record Limit(int number, Optional<String> place) {}

  /** The quotas of an environment. */
  public static InstanceQuotas of(Environment environment) {
    Map<Quota, Limit> limits = new EnumMap<>(Quota.class);
    for (Quota quota : Quota.values()) {
      Optional<String> place =
          environment
              .source(quota.path())
              .filter(source -> !(source instanceof Source.Default))
              .map(Source::words);
      limits.put(quota, new Limit(environment.quotas().of(quota), place));
    }
    return new InstanceQuotas(environment.name(), limits, environment.users().keySet());
  }

  /** The number of a quota. */
  public Limit of(Quota quota) {
    return limits.get(quota);
  }
}
