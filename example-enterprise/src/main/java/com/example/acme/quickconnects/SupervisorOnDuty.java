package com.example.acme.quickconnects;

import com.example.acme.flows.AgentTransfer;
import com.example.acme.people.DutySupervisor;
import dev.switchboard.annotations.QuickConnect;

/** Hands a contact to the supervisor on duty, whoever that is. */
@QuickConnect(
    name = "Supervisor on duty",
    description = "Asks a supervisor to take over",
    user = DutySupervisor.class,
    flow = AgentTransfer.class)
public interface SupervisorOnDuty {}
