package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@RoutingProfile(name = "Agents", defaultOutboundQueue = Queue01.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = {
        @RoutedQueue(queue = Queue01.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue02.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue03.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue04.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue05.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue06.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue07.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue08.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue09.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue10.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue11.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue12.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue13.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue14.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue15.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue16.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue17.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue18.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue19.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue20.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue21.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue22.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue23.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue24.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue25.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue26.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue27.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue28.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue29.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue30.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue31.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue32.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue33.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue34.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue35.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue36.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue37.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue38.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue39.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue40.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue41.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue42.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue43.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue44.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue45.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue46.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue47.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue48.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue49.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue50.class, channel = Channel.VOICE),
        @RoutedQueue(queue = Queue51.class, channel = Channel.VOICE)})
interface Agents {}

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
interface Weekdays {}

@Queue(name = "Queue 01", hours = Weekdays.class)
interface Queue01 {}

@Queue(name = "Queue 02", hours = Weekdays.class)
interface Queue02 {}

@Queue(name = "Queue 03", hours = Weekdays.class)
interface Queue03 {}

@Queue(name = "Queue 04", hours = Weekdays.class)
interface Queue04 {}

@Queue(name = "Queue 05", hours = Weekdays.class)
interface Queue05 {}

@Queue(name = "Queue 06", hours = Weekdays.class)
interface Queue06 {}

@Queue(name = "Queue 07", hours = Weekdays.class)
interface Queue07 {}

@Queue(name = "Queue 08", hours = Weekdays.class)
interface Queue08 {}

@Queue(name = "Queue 09", hours = Weekdays.class)
interface Queue09 {}

@Queue(name = "Queue 10", hours = Weekdays.class)
interface Queue10 {}

@Queue(name = "Queue 11", hours = Weekdays.class)
interface Queue11 {}

@Queue(name = "Queue 12", hours = Weekdays.class)
interface Queue12 {}

@Queue(name = "Queue 13", hours = Weekdays.class)
interface Queue13 {}

@Queue(name = "Queue 14", hours = Weekdays.class)
interface Queue14 {}

@Queue(name = "Queue 15", hours = Weekdays.class)
interface Queue15 {}

@Queue(name = "Queue 16", hours = Weekdays.class)
interface Queue16 {}

@Queue(name = "Queue 17", hours = Weekdays.class)
interface Queue17 {}

@Queue(name = "Queue 18", hours = Weekdays.class)
interface Queue18 {}

@Queue(name = "Queue 19", hours = Weekdays.class)
interface Queue19 {}

@Queue(name = "Queue 20", hours = Weekdays.class)
interface Queue20 {}

@Queue(name = "Queue 21", hours = Weekdays.class)
interface Queue21 {}

@Queue(name = "Queue 22", hours = Weekdays.class)
interface Queue22 {}

@Queue(name = "Queue 23", hours = Weekdays.class)
interface Queue23 {}

@Queue(name = "Queue 24", hours = Weekdays.class)
interface Queue24 {}

@Queue(name = "Queue 25", hours = Weekdays.class)
interface Queue25 {}

@Queue(name = "Queue 26", hours = Weekdays.class)
interface Queue26 {}

@Queue(name = "Queue 27", hours = Weekdays.class)
interface Queue27 {}

@Queue(name = "Queue 28", hours = Weekdays.class)
interface Queue28 {}

@Queue(name = "Queue 29", hours = Weekdays.class)
interface Queue29 {}

@Queue(name = "Queue 30", hours = Weekdays.class)
interface Queue30 {}

@Queue(name = "Queue 31", hours = Weekdays.class)
interface Queue31 {}

@Queue(name = "Queue 32", hours = Weekdays.class)
interface Queue32 {}

@Queue(name = "Queue 33", hours = Weekdays.class)
interface Queue33 {}

@Queue(name = "Queue 34", hours = Weekdays.class)
interface Queue34 {}

@Queue(name = "Queue 35", hours = Weekdays.class)
interface Queue35 {}

@Queue(name = "Queue 36", hours = Weekdays.class)
interface Queue36 {}

@Queue(name = "Queue 37", hours = Weekdays.class)
interface Queue37 {}

@Queue(name = "Queue 38", hours = Weekdays.class)
interface Queue38 {}

@Queue(name = "Queue 39", hours = Weekdays.class)
interface Queue39 {}

@Queue(name = "Queue 40", hours = Weekdays.class)
interface Queue40 {}

@Queue(name = "Queue 41", hours = Weekdays.class)
interface Queue41 {}

@Queue(name = "Queue 42", hours = Weekdays.class)
interface Queue42 {}

@Queue(name = "Queue 43", hours = Weekdays.class)
interface Queue43 {}

@Queue(name = "Queue 44", hours = Weekdays.class)
interface Queue44 {}

@Queue(name = "Queue 45", hours = Weekdays.class)
interface Queue45 {}

@Queue(name = "Queue 46", hours = Weekdays.class)
interface Queue46 {}

@Queue(name = "Queue 47", hours = Weekdays.class)
interface Queue47 {}

@Queue(name = "Queue 48", hours = Weekdays.class)
interface Queue48 {}

@Queue(name = "Queue 49", hours = Weekdays.class)
interface Queue49 {}

@Queue(name = "Queue 50", hours = Weekdays.class)
interface Queue50 {}

@Queue(name = "Queue 51", hours = Weekdays.class)
interface Queue51 {}
