package com.example.harbor.hours;

import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;

@HoursOfOperation(
    name = "Freight office",
    timeZone = "America/New_York",
    description = "Trucks, trailers and dangerous goods",
    open =
        @Hours(
            days = {Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY},
            from = "06:30",
            to = "16:00"))
public interface FreightOfficeHours {}
