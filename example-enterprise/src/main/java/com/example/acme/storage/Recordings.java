package com.example.acme.storage;

import dev.switchboard.annotations.Storage;
import dev.switchboard.annotations.StoredData;
import dev.switchboard.annotations.Tag;

/** Recordings and the reports about them. How long recordings are kept, and with which key, each environment says. */
@Storage(
    data = {StoredData.CALL_RECORDINGS, StoredData.SCHEDULED_REPORTS},
    retentionDays = 365,
    tags = @Tag(key = "Data", value = "personal"))
public interface Recordings {}
