package dev.switchboard.runtime;

import software.amazon.awscdk.CfnResource;

/**
 * Keeps few resources in creation at a time: each stands in one of {@link #LANES} lanes and waits
 * for the one before it in its lane. The lane follows from the id alone, so that a resource that is
 * added or removed changes what its successor waits for, and nothing else. Resources are added
 * after those that they refer to, so that no circle can arise.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#api-throttling-quotas">API
 *     throttling quotas</a>
 */
final class Pace {
  /**
   * The burst that Amazon Connect allows; between bursts it takes two requests a second. Since
   * CloudFormation takes more than two and a half seconds for a resource, five at a time stay below
   * both.
   */
  static final int LANES = 5;

  private final CfnResource[] last = new CfnResource[LANES];

  void add(String id, CfnResource resource) {
    int lane = Math.floorMod(id.hashCode(), LANES);
    if (last[lane] != null) {
      resource.addResourceDependency(last[lane]);
    }
    last[lane] = resource;
  }
}
