package com.example.acme.routing;

import com.example.acme.queues.EscalationQueue;
import com.example.acme.queues.SalesQueue;
import com.example.acme.queues.SupportQueue;
import com.example.acme.queues.VipQueue;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

/** Takes escalations, and steps in where customers have waited too long. */
@RoutingProfile(
    name = "Supervisor",
    description = "Escalations first, then whoever has waited for minutes",
    defaultOutboundQueue = SupportQueue.class,
    channels = {
      @Concurrency(channel = Channel.VOICE, contacts = 1),
      @Concurrency(channel = Channel.TASK, contacts = 2)
    },
    queues = {
      @RoutedQueue(queue = EscalationQueue.class, channel = Channel.VOICE, priority = 1),
      @RoutedQueue(queue = EscalationQueue.class, channel = Channel.TASK, priority = 2),
      @RoutedQueue(
          queue = VipQueue.class,
          channel = Channel.VOICE,
          priority = 2,
          delaySeconds = 60),
      @RoutedQueue(
          queue = SupportQueue.class,
          channel = Channel.VOICE,
          priority = 5,
          delaySeconds = 300),
      @RoutedQueue(
          queue = SalesQueue.class,
          channel = Channel.VOICE,
          priority = 5,
          delaySeconds = 300)
    })
public interface Supervisor {}
