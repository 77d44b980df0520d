package com.example.harbor.users;

import com.example.harbor.routing.DeskAgentProfile;
import com.example.harbor.security.AgentSecurityProfile;
import dev.switchboard.annotations.User;

@User(
    username = "mara.lind",
    firstName = "Mara",
    lastName = "Lind",
    routingProfile = DeskAgentProfile.class,
    securityProfiles = AgentSecurityProfile.class,
    afterContactWorkSeconds = 60)
public interface MaraLindUser {}
