package com.example.harbor.queues;

import com.example.harbor.hours.TicketDeskHours;
import com.example.harbor.numbers.MainNumberLine;
import com.example.harbor.quickconnects.ComplaintsDeskQuickConnect;
import com.example.harbor.quickconnects.FreightDeskQuickConnect;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;

@Queue(
    name = "Tickets",
    hours = TicketDeskHours.class,
    description = "Tickets and changes",
    maxContacts = 60,
    outboundCaller = @OutboundCaller(name = "Harbor Line", number = MainNumberLine.class),
    quickConnects = {ComplaintsDeskQuickConnect.class, FreightDeskQuickConnect.class})
public interface TicketsQueue {}
