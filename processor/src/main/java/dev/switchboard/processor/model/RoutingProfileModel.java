package dev.switchboard.processor.model;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.CrossChannel;
import dev.switchboard.annotations.meta.Resource;
import java.util.List;

/** A routing profile; see {@link dev.switchboard.annotations.RoutingProfile}. */
public record RoutingProfileModel(
    Declaration declaration,
    Sourced<String> name,
    Sourced<String> description,
    Link defaultOutboundQueue,
    List<Concurrency> channels,
    List<RoutedQueue> queues)
    implements ResourceModel {

  public RoutingProfileModel {
    channels = List.copyOf(channels);
    queues = List.copyOf(queues);
  }

  @Override
  public Resource kind() {
    return Resource.ROUTING_PROFILE;
  }

  /** How many contacts of a channel an agent works on at a time. */
  public record Concurrency(
      Sourced<Channel> channel, Sourced<Long> contacts, CrossChannel crossChannel, Origin origin) {}

  /** One queue on one channel. */
  public record RoutedQueue(
      Link queue,
      Sourced<Channel> channel,
      Sourced<Long> priority,
      Sourced<Long> delaySeconds,
      Origin origin) {}
}
