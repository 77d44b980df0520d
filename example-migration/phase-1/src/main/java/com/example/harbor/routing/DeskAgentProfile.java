package com.example.harbor.routing;

import com.example.harbor.queues.ComplaintsQueue;
import com.example.harbor.queues.TicketsQueue;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@RoutingProfile(
    name = "Desk agent",
    description = "Tickets first, then complaints",
    defaultOutboundQueue = TicketsQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = {
      @RoutedQueue(queue = TicketsQueue.class, channel = Channel.VOICE),
      @RoutedQueue(
          queue = ComplaintsQueue.class,
          channel = Channel.VOICE,
          priority = 2,
          delaySeconds = 30)
    })
public interface DeskAgentProfile {}
