package com.example.acme.people;

import dev.switchboard.annotations.AgentStatus;

/** Away for a meal. */
@AgentStatus(name = "Lunch", description = "Away for a meal", displayOrder = 3)
public interface Lunch {}
