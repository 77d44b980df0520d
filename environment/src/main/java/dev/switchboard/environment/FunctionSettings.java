package dev.switchboard.environment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an environment says of one Lambda function, over its {@code @LambdaFunction} annotation.
 *
 * @param environment environment variables beside the annotation's; the same name wins; values may
 *     be dynamic references to secrets
 * @param reservedConcurrency the most that run at the same time
 * @param provisionedConcurrency how many are kept warm; with scaling, how many at least
 * @param scaling whether more are kept warm when they are needed
 */
public record FunctionSettings(
    Optional<Integer> memoryMb,
    Optional<Integer> timeoutSeconds,
    Map<String, String> environment,
    Optional<VpcConfig> vpcConfig,
    Optional<Integer> reservedConcurrency,
    Optional<Integer> provisionedConcurrency,
    Optional<Scaling> scaling) {
  /** A function that the environment says nothing of. */
  public static final FunctionSettings NONE =
      new FunctionSettings(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public FunctionSettings {
    environment = Sorted.copyOf(environment);
  }

  /** The existing subnets and security groups that a function runs in. */
  public record VpcConfig(List<String> subnetIds, List<String> securityGroupIds) {
    public VpcConfig {
      subnetIds = List.copyOf(subnetIds);
      securityGroupIds = List.copyOf(securityGroupIds);
    }
  }

  /**
   * How many instances are kept warm beyond the least number.
   *
   * @param maxConcurrency the most
   * @param utilization the share of them in use that is kept to
   * @param schedules other bounds from some times on, by name
   */
  public record Scaling(int maxConcurrency, double utilization, Map<String, Schedule> schedules) {
    public Scaling {
      schedules = Sorted.copyOf(schedules);
    }
  }

  /**
   * Bounds from a time on.
   *
   * @param at when: {@code cron(…)}, {@code at(…)} or {@code rate(…)}
   * @param timeZone where; by default UTC
   */
  public record Schedule(
      String at,
      Optional<String> timeZone,
      Optional<Integer> minConcurrency,
      Optional<Integer> maxConcurrency) {}

  /** The same without the subnets and security groups of one region. */
  FunctionSettings inAnotherRegion() {
    return new FunctionSettings(
        memoryMb,
        timeoutSeconds,
        environment,
        Optional.empty(),
        reservedConcurrency,
        provisionedConcurrency,
        scaling);
  }
}
