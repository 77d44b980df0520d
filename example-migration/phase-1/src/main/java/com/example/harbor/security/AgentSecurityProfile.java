package com.example.harbor.security;

import dev.switchboard.annotations.SecurityProfile;

@SecurityProfile(
    name = "Agent",
    description = "Works at the desk",
    permissions = {"BasicAgentAccess", "OutboundCallAccess"})
public interface AgentSecurityProfile {}
