package com.example.harbor.queues;

import com.example.harbor.hours.TicketDeskHours;
import com.example.harbor.numbers.MainNumberLine;
import com.example.harbor.quickconnects.FreightDeskQuickConnect;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;

@Queue(
    name = "Complaints",
    hours = TicketDeskHours.class,
    description = "Complaints and claims",
    maxContacts = 20,
    outboundCaller = @OutboundCaller(name = "Harbor Line", number = MainNumberLine.class),
    quickConnects = FreightDeskQuickConnect.class)
public interface ComplaintsQueue {}
