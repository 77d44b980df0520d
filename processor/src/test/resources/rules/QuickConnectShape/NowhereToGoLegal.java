package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.QuickConnect;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@QuickConnect(name = "Partner", phoneNumber = "${partnerDesk}")
interface ToPartner {}

@Queue(name = "Orders", hours = Weekdays.class, quickConnects = ToPartner.class)
interface Orders {}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}

@RoutingProfile(name = "Agents", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
