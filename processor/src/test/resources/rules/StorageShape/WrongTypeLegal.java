package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

@Storage(data = StoredData.CALL_RECORDINGS, retentionDays = 90)
interface Recordings {}

@Storage(data = StoredData.AGENT_EVENTS, type = StorageType.KINESIS_STREAM, retentionHours = 48)
interface More {}

@Storage(data = StoredData.CONTACT_TRACE_RECORDS, type = StorageType.KINESIS_FIREHOSE)
@ImportExisting
interface Records {}
