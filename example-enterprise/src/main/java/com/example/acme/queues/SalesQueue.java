package com.example.acme.queues;

import com.example.acme.flows.CustomerFollowUp;
import com.example.acme.hours.BusinessHours;
import com.example.acme.numbers.SalesLine;
import com.example.acme.quickconnects.PartnerDesk;
import com.example.acme.quickconnects.SupervisorOnDuty;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;

/** Where customers wait who want to buy. */
@Queue(
    name = "Sales",
    hours = BusinessHours.class,
    description = "New business",
    maxContacts = 100,
    outboundCaller =
        @OutboundCaller(
            name = "${brandName} Sales",
            number = SalesLine.class,
            whisper = CustomerFollowUp.class),
    quickConnects = {SupervisorOnDuty.class, PartnerDesk.class})
public interface SalesQueue {}
