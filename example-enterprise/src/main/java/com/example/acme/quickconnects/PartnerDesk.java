package com.example.acme.quickconnects;

import dev.switchboard.annotations.QuickConnect;

/** Connects to the desk of the sales partners, outside the contact center. */
@QuickConnect(
    name = "Partner desk",
    description = "The desk of the sales partners",
    phoneNumber = "${partnerDeskNumber}")
public interface PartnerDesk {}
