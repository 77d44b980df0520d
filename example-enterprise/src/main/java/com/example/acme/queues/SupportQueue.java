package com.example.acme.queues;

import com.example.acme.flows.CustomerFollowUp;
import com.example.acme.hours.ExtendedSupportHours;
import com.example.acme.numbers.SupportLine;
import com.example.acme.quickconnects.EscalationDesk;
import com.example.acme.quickconnects.SupervisorOnDuty;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;

/** Where customers wait who need help. */
@Queue(
    name = "Support",
    hours = ExtendedSupportHours.class,
    description = "Customers who need help",
    maxContacts = 150,
    outboundCaller =
        @OutboundCaller(
            name = "${brandName} Support",
            number = SupportLine.class,
            whisper = CustomerFollowUp.class),
    quickConnects = {EscalationDesk.class, SupervisorOnDuty.class})
public interface SupportQueue {}
