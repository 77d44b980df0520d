package com.example.harbor.users;

import com.example.harbor.routing.FreightAgentProfile;
import com.example.harbor.security.AgentSecurityProfile;
import dev.switchboard.annotations.User;

@User(
    username = "owen.reyes",
    firstName = "Owen",
    lastName = "Reyes",
    routingProfile = FreightAgentProfile.class,
    securityProfiles = AgentSecurityProfile.class,
    afterContactWorkSeconds = 60)
public interface OwenReyesUser {}
