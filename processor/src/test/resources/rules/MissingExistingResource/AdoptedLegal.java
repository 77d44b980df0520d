package shop;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@HoursOfOperation(
    name = "Always",
    timeZone = "UTC",
    open = @Hours(days = Day.MONDAY, from = "00:00", to = "00:00"))
interface Always {}

@Queue(name = "Orders", hours = Always.class)
interface Orders {}

@RoutingProfile(
    name = "Agents",
    defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
