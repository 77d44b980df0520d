package com.example.harbor.queues;

import com.example.harbor.hours.FreightOfficeHours;
import com.example.harbor.numbers.MainNumberLine;
import com.example.harbor.quickconnects.ComplaintsDeskQuickConnect;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;

@Queue(
    name = "Freight",
    hours = FreightOfficeHours.class,
    description = "Trucks and trailers",
    maxContacts = 30,
    outboundCaller = @OutboundCaller(name = "Harbor Line", number = MainNumberLine.class),
    quickConnects = ComplaintsDeskQuickConnect.class)
public interface FreightQueue {}
