package com.example.acme.quickconnects;

import com.example.acme.flows.QueueTransfer;
import com.example.acme.queues.EscalationQueue;
import dev.switchboard.annotations.QuickConnect;

/** Hands a contact to the escalation desk. */
@QuickConnect(
    name = "Escalation desk",
    description = "For what the first line could not solve",
    queue = EscalationQueue.class,
    flow = QueueTransfer.class)
public interface EscalationDesk {}
