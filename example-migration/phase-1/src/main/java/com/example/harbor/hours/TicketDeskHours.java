package com.example.harbor.hours;

import dev.switchboard.annotations.Day;
import dev.switchboard.annotations.Hours;
import dev.switchboard.annotations.HoursOfOperation;
import dev.switchboard.annotations.HoursOverride;

@HoursOfOperation(
    name = "Ticket desk",
    timeZone = "America/New_York",
    description = "Ferry tickets and changes",
    open = {
      @Hours(
          days = {Day.MONDAY, Day.TUESDAY, Day.WEDNESDAY, Day.THURSDAY, Day.FRIDAY},
          from = "07:00",
          to = "21:00"),
      @Hours(days = {Day.SATURDAY, Day.SUNDAY}, from = "08:00", to = "18:00")
    },
    overrides =
        @HoursOverride(name = "Christmas", description = "No sailings", from = "2026-12-25"))
public interface TicketDeskHours {}
