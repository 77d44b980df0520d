// An instance with all its attributes, and where it stores data.

package shop;

import dev.switchboard.annotations.*;

@Instance(
    alias = "acme",
    autoResolveBestVoices = true,
    highVolumeOutbound = false,
    customVoices = false,
    multiPartyConference = true,
    multiPartyChat = true,
    enhancedContactMonitoring = true,
    enhancedChatMonitoring = true,
    messageStreaming = true,
    approvedOrigins = {"https://crm.acme.example", "${deskOrigin}"},
    securityKeys = "${certificate}",
    tags = @Tag(key = "Site", value = "BER"))
interface Acme {}

@Storage(
    data = {StoredData.CALL_RECORDINGS, StoredData.CHAT_TRANSCRIPTS, StoredData.SCHEDULED_REPORTS},
    retentionDays = 30,
    tags = @Tag(key = "Data", value = "personal"))
interface Recordings {}

@Storage(
    data = {
      StoredData.ATTACHMENTS,
      StoredData.SCREEN_RECORDINGS,
      StoredData.CONTACT_EVALUATIONS,
      StoredData.EMAIL_MESSAGES
    },
    prefix = "files")
interface Files {}

@Storage(
    data = {StoredData.CONTACT_TRACE_RECORDS, StoredData.REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS},
    type = StorageType.KINESIS_STREAM,
    retentionHours = 48,
    shards = 2)
interface Records {}

@Storage(data = StoredData.AGENT_EVENTS, type = StorageType.KINESIS_STREAM)
@ImportExisting
interface Events {}
