package com.example.acme.hours;

import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.HoursOverride;

/** When sales and the back office are there. Holidays are dated overrides of the same hours. */
@HoursOfOperation(
    name = "Business",
    timeZone = "America/New_York",
    description = "Weekdays nine to six, and the holidays of the year",
    open =
        @Hours(
            days = {Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY},
            from = "09:00",
            to = "18:00"),
    overrides = {
        @HoursOverride(name = "Thanksgiving 2026", from = "2026-11-26"),
        @HoursOverride(
            name = "Christmas 2026",
            description = "Christmas Eve until noon, Christmas Day closed",
            from = "2026-12-24",
            open = @Hours(days = Day.THURSDAY, from = "09:00", to = "12:00")),
        @HoursOverride(name = "Christmas Day 2026", from = "2026-12-25"),
        @HoursOverride(name = "New Year 2027", from = "2027-01-01")
    })
public interface BusinessHours {}
