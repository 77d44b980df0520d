package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Storage(data = {StoredData.CALL_RECORDINGS, StoredData.AGENT_EVENTS}, retentionHours = 48)
interface Recordings {}

@Storage(data = StoredData.CALL_RECORDINGS, retentionDays = -1)
interface More {}

@Storage(data = StoredData.CONTACT_TRACE_RECORDS, type = StorageType.KINESIS_FIREHOSE)
interface Records {}

@Storage(data = {})
interface Nothing {}
