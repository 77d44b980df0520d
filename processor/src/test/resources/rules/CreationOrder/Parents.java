package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@HoursOfOperation(name = "Shop", timeZone = "UTC", open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"), parents = Bank.class)
interface Shop {}

@HoursOfOperation(name = "Bank", timeZone = "UTC", open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"), parents = Shop.class)
interface Bank {}

@Queue(name = "Orders", hours = Shop.class)
@SuppressFinding(id = "UnusedQueue", reason = "shows its hours")
interface Orders {}
