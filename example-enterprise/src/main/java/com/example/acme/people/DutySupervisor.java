package com.example.acme.people;

import com.example.acme.routing.Supervisor;
import dev.switchboard.annotations.User;
import dev.switchboard.annotations.UserProficiency;

/** The account of whoever is the supervisor on duty, to whom agents hand contacts over. */
@User(
    username = "duty.supervisor@acme.example",
    firstName = "Supervisor",
    lastName = "on duty",
    email = "duty.supervisor@acme.example",
    routingProfile = Supervisor.class,
    securityProfiles = {Agents.class, Supervisors.class},
    hierarchyGroup = SupportTeam.class,
    afterContactWorkSeconds = 60,
    proficiencies = @UserProficiency(attribute = Product.class, value = "Routers", level = 4))
public interface DutySupervisor {}
