package com.example.acme.data;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.storage.Table;

/** The tables that the functions read and write. */
final class DataStack extends ConnectStack {
  DataStack(ContactCenterApp center) {
    super(center, "Data", "Tables of the contact center's functions");
    Table.Builder.create(this, "Customers")
        .name(text("${customerTable}"))
        .partitionKey("phoneNumber")
        .build();
    Table.Builder.create(this, "Dispositions")
        .name(text("${dispositionTable}"))
        .partitionKey("contactId")
        .timeToLive("expiresAt")
        .build();
  }
}
