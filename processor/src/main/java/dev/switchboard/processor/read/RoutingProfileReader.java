package dev.switchboard.processor.read;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.CrossChannel;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;

/** Reads {@link dev.switchboard.annotations.RoutingProfile}. */
final class RoutingProfileReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new RoutingProfileModel(
        declaration,
        annotation.text("name"),
        annotation.text("description", ""),
        annotation.link("defaultOutboundQueue"),
        annotation.nestedList("channels").stream().map(RoutingProfileReader::concurrency).toList(),
        annotation.nestedList("queues").stream().map(RoutingProfileReader::routedQueue).toList());
  }

  private static RoutingProfileModel.Concurrency concurrency(Written concurrency) {
    return new RoutingProfileModel.Concurrency(
        concurrency.constant("channel", Channel.class),
        concurrency.number("contacts"),
        concurrency.constant("crossChannel", CrossChannel.ROUTE_CURRENT_CHANNEL_ONLY).value(),
        concurrency.origin());
  }

  private static RoutingProfileModel.RoutedQueue routedQueue(Written routed) {
    return new RoutingProfileModel.RoutedQueue(
        routed.link("queue"),
        routed.constant("channel", Channel.class),
        routed.number("priority", 1),
        routed.number("delaySeconds", 0),
        routed.origin());
  }
}
