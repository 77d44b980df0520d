package com.example.acme.people;

import dev.switchboard.annotations.AgentStatus;

/** Learning, so not to be called. */
@AgentStatus(name = "Training", description = "Learning, so not to be called", displayOrder = 4)
public interface Training {}
