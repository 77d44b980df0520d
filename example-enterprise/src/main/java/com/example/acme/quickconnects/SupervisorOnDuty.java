package com.example.acme.quickconnects;

import com.example.acme.flows.AgentTransfer;
import dev.switchboard.annotations.QuickConnect;

/** Hands a contact to the supervisor on duty, whom each environment names. */
@QuickConnect(
    name = "Supervisor on duty",
    description = "Asks a supervisor to take over",
    userReference = "${supervisorUserId}",
    flow = AgentTransfer.class)
public interface SupervisorOnDuty {}
