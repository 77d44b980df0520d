package com.example.acme.queues;

import com.example.acme.hours.ExtendedSupportHours;
import dev.switchboard.annotations.Queue;

/** Where agents send what they could not solve. */
@Queue(
    name = "Escalation",
    hours = ExtendedSupportHours.class,
    description = "What the first line could not solve",
    maxContacts = 25)
public interface EscalationQueue {}
