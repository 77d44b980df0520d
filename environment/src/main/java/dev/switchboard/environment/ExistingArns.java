package dev.switchboard.environment;

import dev.switchboard.annotations.meta.Resource;
import java.util.Map;
import java.util.Optional;

/** The ARNs of existing resources, as far as an environment's file says them. */
public final class ExistingArns {
  private ExistingArns() {}

  /** The ARN of a resource: as it is given, or completed from its id and the instance's. */
  public static Optional<String> of(
      Environment environment, Resource kind, ExistingResource existing) {
    return existing.arn().or(() -> existing.id().flatMap(id -> ofId(environment, kind, id)));
  }

  private static Optional<String> ofId(Environment environment, Resource kind, String id) {
    String resource = MeaningCheck.resourcePart(kind).replace(".+", id);
    if (kind == Resource.INSTANCE) {
      return Optional.of(start(environment) + resource.replace("[^/]+", id));
    }
    if (!resource.contains("[^/]+")) {
      return Optional.of(start(environment) + resource);
    }
    return instanceId(environment)
        .map(instance -> start(environment) + resource.replace("[^/]+", instance));
  }

  private static String start(Environment environment) {
    return String.join(
            ":",
            "arn",
            partition(environment.region()),
            "connect",
            environment.region(),
            environment.account())
        + ":";
  }

  /** The partition that a region belongs to. */
  static String partition(String region) {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }

  /** The instance's id, if the environment names exactly one by ARN or id. */
  static Optional<String> instanceId(Environment environment) {
    Map<String, ExistingResource> instances =
        environment.existingResources().getOrDefault(Resource.INSTANCE, Map.of());
    if (instances.size() != 1) {
      return Optional.empty();
    }
    ExistingResource instance = instances.values().iterator().next();
    return instance.arn().map(arn -> arn.substring(arn.lastIndexOf('/') + 1)).or(instance::id);
  }
}
