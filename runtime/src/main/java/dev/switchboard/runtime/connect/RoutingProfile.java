package dev.switchboard.runtime.connect;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.connect.CfnRoutingProfile;
import software.amazon.awscdk.services.connect.CfnRoutingProfileProps;
import software.constructs.Construct;

/**
 * A routing profile.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-routingprofile.html">AWS::Connect::RoutingProfile</a>
 */
public class RoutingProfile extends CfnRoutingProfile implements IRoutingProfile {
  private String arn;

  private RoutingProfile(Construct scope, String id, CfnRoutingProfileProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
    ConnectStack.register(scope, Resource.ROUTING_PROFILE, id, this);
  }

  /** A routing profile that exists already. */
  public static IRoutingProfile fromRoutingProfileArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.ROUTING_PROFILE, arn);
  }

  /** A routing profile that exists already, which must belong to the instance. */
  public static IRoutingProfile fromRoutingProfileArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.ROUTING_PROFILE, arn, instance);
  }

  /** A routing profile that exists already, by its id in the instance. */
  public static IRoutingProfile fromRoutingProfileAttributes(
      IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.ROUTING_PROFILE, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrRoutingProfileArn();
    }
    return arn;
  }

  /** Builds a routing profile. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<MediaConcurrencyProperty> channels = new ArrayList<>();
    private final List<RoutingProfileQueueConfigProperty> queues = new ArrayList<>();
    private IQueue defaultOutboundQueue;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a routing profile in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The queue on whose behalf outbound calls are made. */
    public Builder defaultOutboundQueue(IQueue queue) {
      this.defaultOutboundQueue = queue;
      return this;
    }

    /** Adds a channel and how many of its contacts an agent works on at a time. */
    public Builder channel(String channel, int contacts, String crossChannel) {
      channels.add(
          MediaConcurrencyProperty.builder()
              .channel(channel)
              .concurrency(contacts)
              .crossChannelBehavior(
                  CrossChannelBehaviorProperty.builder().behaviorType(crossChannel).build())
              .build());
      return this;
    }

    /** Adds a channel on which no contacts of other channels arrive meanwhile. */
    public Builder channel(String channel, int contacts) {
      return channel(channel, contacts, "ROUTE_CURRENT_CHANNEL_ONLY");
    }

    /** Adds a queue on one channel. */
    public Builder queue(IQueue queue, String channel, int priority, int delaySeconds) {
      queues.add(
          RoutingProfileQueueConfigProperty.builder()
              .queueReference(
                  RoutingProfileQueueReferenceProperty.builder()
                      .queueArn(queue.getQueueArn())
                      .channel(channel)
                      .build())
              .priority(priority)
              .delay(delaySeconds)
              .build());
      return this;
    }

    /** Adds it to the scope. */
    public RoutingProfile build() {
      return new RoutingProfile(
          scope,
          id,
          CfnRoutingProfileProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              // Amazon Connect demands a description.
              .description(description == null ? requiredName() : description)
              .defaultOutboundQueueArn(
                  required(defaultOutboundQueue, "default outbound queue").getQueueArn())
              .mediaConcurrencies(channels)
              .queueConfigs(queues.isEmpty() ? null : queues)
              .tags(cfnTags())
              .build());
    }
  }
}
