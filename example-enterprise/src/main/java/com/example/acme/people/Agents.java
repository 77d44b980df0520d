package com.example.acme.people;

import dev.switchboard.annotations.SecurityProfile;

/** What everybody who takes calls may do. */
@SecurityProfile(
    name = "Acme agents",
    description = "Take contacts, call back, and look up what they handled",
    permissions = {
      "BasicAgentAccess",
      "OutboundCallAccess",
      "AudioDeviceSettings.Access",
      "MyContacts.View",
      "TransferDestinations.View"
    })
public interface Agents {}
