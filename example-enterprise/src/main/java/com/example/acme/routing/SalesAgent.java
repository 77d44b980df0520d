package com.example.acme.routing;

import com.example.acme.queues.CallbackQueue;
import com.example.acme.queues.SalesQueue;
import com.example.acme.queues.VipQueue;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

/** Takes sales calls, and helps with the best customers and with callbacks when those wait. */
@RoutingProfile(
    name = "Sales agent",
    description = "Sales first, then customers of the tier vip and callbacks",
    defaultOutboundQueue = SalesQueue.class,
    channels = {
      @Concurrency(channel = Channel.VOICE, contacts = 1),
      @Concurrency(channel = Channel.TASK, contacts = 3)
    },
    queues = {
      @RoutedQueue(queue = SalesQueue.class, channel = Channel.VOICE, priority = 1),
      @RoutedQueue(
          queue = VipQueue.class,
          channel = Channel.VOICE,
          priority = 1,
          delaySeconds = 30),
      @RoutedQueue(queue = CallbackQueue.class, channel = Channel.VOICE, priority = 2),
      @RoutedQueue(queue = SalesQueue.class, channel = Channel.TASK, priority = 3)
    })
public interface SalesAgent {}
