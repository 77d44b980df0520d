package dev.switchboard.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import software.amazon.awscdk.CfnResource;

/**
 * Keeps few resources in creation at a time: each waits for the one that was added {@link #WIDTH}
 * before it. Resources are added after those that they refer to, so that no circle can arise.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/amazon-connect-service-limits.html#api-throttling-quotas">API
 *     throttling quotas</a>
 */
final class Pace {
  /** The burst that Amazon Connect allows; between bursts it takes two requests a second. */
  static final int WIDTH = 5;

  private final Deque<CfnResource> recent = new ArrayDeque<>();

  void add(CfnResource resource) {
    if (recent.size() == WIDTH) {
      resource.addResourceDependency(recent.removeFirst());
    }
    recent.addLast(resource);
  }
}
