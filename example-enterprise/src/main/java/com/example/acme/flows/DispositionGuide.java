package com.example.acme.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowContent;

/**
 * The guide that agents fill in when a call has ended. It is a flow that AWS published, kept as its authors exported it;
 * where it comes from and under which licence stands beside the file.
 */
@ContactFlow(
    name = "Disposition guide",
    description = "Asks the agent how the contact ended")
@FlowContent("flows/disposition-guide.json")
public interface DispositionGuide {}
