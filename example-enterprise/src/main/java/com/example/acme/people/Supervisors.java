package com.example.acme.people;

import dev.switchboard.annotations.SecurityProfile;

/** What supervisors may do besides taking calls: watch their own people, and listen to redacted recordings only. */
@SecurityProfile(
    name = "Acme supervisors",
    description = "Watch the people of Seattle, monitor calls, listen to redacted recordings",
    permissions = {
      "BasicAgentAccess",
      "OutboundCallAccess",
      "AccessMetrics",
      "AccessMetrics.RealTimeMetrics.Access",
      "AccessMetrics.HistoricalMetrics.Access",
      "CallRecordings.Redacted.Access",
      "ContactSearch.View",
      "ManagerListenIn",
      "Users.View",
      "AgentGrouping.View",
      "AgentStates.View"
    },
    accessControlGroup = Seattle.class,
    hierarchyRestrictedResources = "User")
public interface Supervisors {}
