package com.example.acme.routing;

import com.example.acme.queues.CallbackQueue;
import com.example.acme.queues.SupportQueue;
import com.example.acme.queues.VipQueue;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

/** Takes support calls, the best customers first, and the voicemails that were left. */
@RoutingProfile(
    name = "Support agent",
    description = "Customers of the tier vip first, then support, callbacks and voicemails",
    defaultOutboundQueue = SupportQueue.class,
    channels = {
      @Concurrency(channel = Channel.VOICE, contacts = 1),
      @Concurrency(channel = Channel.TASK, contacts = 5)
    },
    queues = {
      @RoutedQueue(queue = VipQueue.class, channel = Channel.VOICE, priority = 1),
      @RoutedQueue(queue = SupportQueue.class, channel = Channel.VOICE, priority = 2),
      @RoutedQueue(queue = CallbackQueue.class, channel = Channel.VOICE, priority = 3),
      @RoutedQueue(queue = SupportQueue.class, channel = Channel.TASK, priority = 4)
    })
public interface SupportAgent {}
