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
 * @param provisionedConcurrency how many are kept warm
 */
public record FunctionSettings(
    Optional<Integer> memoryMb,
    Optional<Integer> timeoutSeconds,
    Map<String, String> environment,
    Optional<VpcConfig> vpcConfig,
    Optional<Integer> reservedConcurrency,
    Optional<Integer> provisionedConcurrency) {
  /** A function that the environment says nothing of. */
  public static final FunctionSettings NONE =
      new FunctionSettings(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
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

  /** The same without the subnets and security groups of one region. */
  FunctionSettings inAnotherRegion() {
    return new FunctionSettings(
        memoryMb,
        timeoutSeconds,
        environment,
        Optional.empty(),
        reservedConcurrency,
        provisionedConcurrency);
  }
}
