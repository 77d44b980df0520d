package example;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.Concurrency;
import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.HoursOverride;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.RoutedQueue;
import dev.switchboard.annotations.RoutingProfile;

@HoursOfOperation(name = "Weekdays", timeZone = "Europe/Berlin",
    open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"),
    overrides = {
        @HoursOverride(name = "Closed 10", from = "2910-12-24", to = "2910-12-31"),
        @HoursOverride(name = "Closed 11", from = "2911-12-24", to = "2911-12-31"),
        @HoursOverride(name = "Closed 12", from = "2912-12-24", to = "2912-12-31"),
        @HoursOverride(name = "Closed 13", from = "2913-12-24", to = "2913-12-31"),
        @HoursOverride(name = "Closed 14", from = "2914-12-24", to = "2914-12-31"),
        @HoursOverride(name = "Closed 15", from = "2915-12-24", to = "2915-12-31"),
        @HoursOverride(name = "Closed 16", from = "2916-12-24", to = "2916-12-31"),
        @HoursOverride(name = "Closed 17", from = "2917-12-24", to = "2917-12-31"),
        @HoursOverride(name = "Closed 18", from = "2918-12-24", to = "2918-12-31"),
        @HoursOverride(name = "Closed 19", from = "2919-12-24", to = "2919-12-31"),
        @HoursOverride(name = "Closed 20", from = "2920-12-24", to = "2920-12-31"),
        @HoursOverride(name = "Closed 21", from = "2921-12-24", to = "2921-12-31"),
        @HoursOverride(name = "Closed 22", from = "2922-12-24", to = "2922-12-31"),
        @HoursOverride(name = "Closed 23", from = "2923-12-24", to = "2923-12-31"),
        @HoursOverride(name = "Closed 24", from = "2924-12-24", to = "2924-12-31"),
        @HoursOverride(name = "Closed 25", from = "2925-12-24", to = "2925-12-31"),
        @HoursOverride(name = "Closed 26", from = "2926-12-24", to = "2926-12-31"),
        @HoursOverride(name = "Closed 27", from = "2927-12-24", to = "2927-12-31"),
        @HoursOverride(name = "Closed 28", from = "2928-12-24", to = "2928-12-31"),
        @HoursOverride(name = "Closed 29", from = "2929-12-24", to = "2929-12-31"),
        @HoursOverride(name = "Closed 30", from = "2930-12-24", to = "2930-12-31"),
        @HoursOverride(name = "Closed 31", from = "2931-12-24", to = "2931-12-31"),
        @HoursOverride(name = "Closed 32", from = "2932-12-24", to = "2932-12-31"),
        @HoursOverride(name = "Closed 33", from = "2933-12-24", to = "2933-12-31"),
        @HoursOverride(name = "Closed 34", from = "2934-12-24", to = "2934-12-31"),
        @HoursOverride(name = "Closed 35", from = "2935-12-24", to = "2935-12-31"),
        @HoursOverride(name = "Closed 36", from = "2936-12-24", to = "2936-12-31"),
        @HoursOverride(name = "Closed 37", from = "2937-12-24", to = "2937-12-31"),
        @HoursOverride(name = "Closed 38", from = "2938-12-24", to = "2938-12-31"),
        @HoursOverride(name = "Closed 39", from = "2939-12-24", to = "2939-12-31"),
        @HoursOverride(name = "Closed 40", from = "2940-12-24", to = "2940-12-31"),
        @HoursOverride(name = "Closed 41", from = "2941-12-24", to = "2941-12-31"),
        @HoursOverride(name = "Closed 42", from = "2942-12-24", to = "2942-12-31"),
        @HoursOverride(name = "Closed 43", from = "2943-12-24", to = "2943-12-31"),
        @HoursOverride(name = "Closed 44", from = "2944-12-24", to = "2944-12-31"),
        @HoursOverride(name = "Closed 45", from = "2945-12-24", to = "2945-12-31"),
        @HoursOverride(name = "Closed 46", from = "2946-12-24", to = "2946-12-31"),
        @HoursOverride(name = "Closed 47", from = "2947-12-24", to = "2947-12-31"),
        @HoursOverride(name = "Closed 48", from = "2948-12-24", to = "2948-12-31"),
        @HoursOverride(name = "Closed 49", from = "2949-12-24", to = "2949-12-31"),
        @HoursOverride(name = "Closed 50", from = "2950-12-24", to = "2950-12-31"),
        @HoursOverride(name = "Closed 51", from = "2951-12-24", to = "2951-12-31"),
        @HoursOverride(name = "Closed 52", from = "2952-12-24", to = "2952-12-31"),
        @HoursOverride(name = "Closed 53", from = "2953-12-24", to = "2953-12-31"),
        @HoursOverride(name = "Closed 54", from = "2954-12-24", to = "2954-12-31"),
        @HoursOverride(name = "Closed 55", from = "2955-12-24", to = "2955-12-31"),
        @HoursOverride(name = "Closed 56", from = "2956-12-24", to = "2956-12-31"),
        @HoursOverride(name = "Closed 57", from = "2957-12-24", to = "2957-12-31"),
        @HoursOverride(name = "Closed 58", from = "2958-12-24", to = "2958-12-31"),
        @HoursOverride(name = "Closed 59", from = "2959-12-24", to = "2959-12-31"),
        @HoursOverride(name = "Closed 60", from = "2960-12-24", to = "2960-12-31")})
interface Weekdays {}

@Queue(name = "Orders", hours = Weekdays.class)
interface Orders {}

@RoutingProfile(name = "Agents", defaultOutboundQueue = Orders.class,
    channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
    queues = @RoutedQueue(queue = Orders.class, channel = Channel.VOICE))
interface Agents {}
