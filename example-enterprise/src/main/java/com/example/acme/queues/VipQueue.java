package com.example.acme.queues;

import com.example.acme.hours.ExtendedSupportHours;
import com.example.acme.quickconnects.EscalationDesk;
import dev.switchboard.annotations.Queue;

/** Where the best customers wait, whatever they call about. */
@Queue(
    name = "VIP",
    hours = ExtendedSupportHours.class,
    description = "Customers of the tier vip, sales and support alike",
    maxContacts = 25,
    quickConnects = EscalationDesk.class)
public interface VipQueue {}
