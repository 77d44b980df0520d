package com.example.harbor.routing;

import com.example.harbor.queues.FreightQueue;
import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@RoutingProfile(
    name = "Freight agent",
    description = "Freight only",
    defaultOutboundQueue = FreightQueue.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = FreightQueue.class, channel = Channel.VOICE))
public interface FreightAgentProfile {}
