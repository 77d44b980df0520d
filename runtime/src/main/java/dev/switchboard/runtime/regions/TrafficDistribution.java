package dev.switchboard.runtime.regions;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import java.util.Optional;
import software.amazon.awscdk.services.connect.CfnTrafficDistributionGroup;

/**
 * The stack of the traffic distribution group, which phone numbers belong to where there is a
 * second region: it decides which region answers, and can be told at any time.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/setup-traffic-distribution-groups.html">Traffic
 *     distribution groups</a>
 */
public final class TrafficDistribution extends ConnectStack {
  private final String groupArn;

  private TrafficDistribution(ContactCenterApp center, IInstance instance) {
    super(center, "Traffic", "Distribution of calls over two regions");
    groupArn =
        CfnTrafficDistributionGroup.Builder.create(this, "Traffic")
            .instanceArn(instance.getInstanceArn())
            .name(settings().prefix())
            .description("Which region answers the numbers of " + settings().prefix())
            .build()
            .getAttrTrafficDistributionGroupArn();
  }

  /** The ARN of the group, if there are two regions; it is made when first asked for. */
  public static Optional<String> groupArn(ContactCenterApp center, IInstance instance) {
    return center.isHome() && center.environment().multiRegion().enabled()
        ? Optional.of(
            center.part(TrafficDistribution.class, home -> new TrafficDistribution(home, instance))
                .groupArn)
        : Optional.empty();
  }
}
