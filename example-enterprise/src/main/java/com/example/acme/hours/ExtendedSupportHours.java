package com.example.acme.hours;

import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.HoursOverride;

/** When support is there: every day, with a break between the two shifts of the weekend. */
@HoursOfOperation(
    name = "Extended support",
    timeZone = "America/New_York",
    description = "Weekdays seven to ten, weekends in two shifts",
    open = {
      @Hours(
          days = {Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY},
          from = "07:00",
          to = "22:00"),
      @Hours(
          days = {Day.SATURDAY, Day.SUNDAY},
          from = "09:00",
          to = "13:00"),
      @Hours(
          days = {Day.SATURDAY, Day.SUNDAY},
          from = "14:00",
          to = "18:00")
    },
    overrides = {
      @HoursOverride(
          name = "Holidays 2026",
          description = "Between Christmas and New Year support keeps short hours",
          from = "2026-12-24",
          to = "2027-01-01",
          open =
              @Hours(
                  days = {
                    Day.MONDAY,
                    Day.TUESDAY,
                    Day.WEDNESDAY,
                    Day.THURSDAY,
                    Day.FRIDAY,
                    Day.SATURDAY,
                    Day.SUNDAY
                  },
                  from = "09:00",
                  to = "17:00"))
    })
public interface ExtendedSupportHours {}
