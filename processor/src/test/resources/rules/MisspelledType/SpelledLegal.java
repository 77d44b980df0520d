package shop;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToQueue;

@ContactFlow(name = "Sales")
interface Sales {
  @PlayPrompt(text = "Welcome.", next = Transfer.class)
  interface Welcome {}

  @TransferToQueue(queue = Orders.class)
  interface Transfer {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@Queue(name = "Orders")
@ImportExisting
interface Orders {}

@RoutingProfile(
    name = "Agents",
    defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = {@RoutedQueue(queue = Orders.class, channel = Channel.VOICE)})
interface Agents {}
