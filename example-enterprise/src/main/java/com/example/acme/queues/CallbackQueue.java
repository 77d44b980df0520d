package com.example.acme.queues;

import com.example.acme.flows.CustomerFollowUp;
import com.example.acme.hours.ExtendedSupportHours;
import com.example.acme.numbers.SupportLine;
import dev.switchboard.annotations.OutboundCaller;
import dev.switchboard.annotations.Queue;

/** Where calls wait that agents make, not take. */
@Queue(
    name = "Callbacks",
    hours = ExtendedSupportHours.class,
    description = "Customers who left their number instead of waiting",
    outboundCaller =
        @OutboundCaller(
            name = "${brandName}",
            number = SupportLine.class,
            whisper = CustomerFollowUp.class))
public interface CallbackQueue {}
