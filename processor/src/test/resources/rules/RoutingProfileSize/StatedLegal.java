package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@RoutingProfile(name = "Agents", defaultOutboundQueue = Orders.class,
    channels = {@Concurrency(channel = Channel.VOICE, contacts = 1),
        @Concurrency(channel = Channel.CHAT, contacts = 2),
        @Concurrency(channel = Channel.TASK, contacts = 2)},
    queues = {
        @RoutedQueue(queue = Orders.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Orders.class, channel = Channel.CHAT),
        @RoutedQueue(queue = Orders.class, channel = Channel.TASK)})
interface Agents {}

@Queue(name = "Orders", hours = Always.class)
interface Orders {}

@HoursOfOperation(name = "Always", timeZone = "UTC",
    open = @Hours(days = {Day.MONDAY}, from = "00:00", to = "00:00"))
interface Always {}
