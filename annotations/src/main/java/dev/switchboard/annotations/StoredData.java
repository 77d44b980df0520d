package dev.switchboard.annotations;

/** What an instance stores or streams, by the names of Amazon Connect's API. */
public enum StoredData {
  /** Recordings of calls, in a bucket; analysis of calls goes beside them. */
  CALL_RECORDINGS,
  /** Transcripts of chats, in a bucket; analysis of chats goes beside them. */
  CHAT_TRANSCRIPTS,
  /** Reports, in a bucket. */
  SCHEDULED_REPORTS,
  /** Files that customers and agents attach, in a bucket. */
  ATTACHMENTS,
  /** E-mail messages, in a bucket. */
  EMAIL_MESSAGES,
  /** Recordings of agents' screens, in a bucket. */
  SCREEN_RECORDINGS,
  /** Filled evaluation forms, in a bucket. */
  CONTACT_EVALUATIONS,
  /** Customers' audio while a flow streams it, in Kinesis video streams. */
  MEDIA_STREAMS,
  /** Contact records, in a Kinesis stream or a Firehose delivery stream. */
  CONTACT_TRACE_RECORDS,
  /** What agents do, in a Kinesis stream. */
  AGENT_EVENTS,
  /** Analysis of calls while they last, in a Kinesis stream. */
  REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS,
  /** Analysis of chats while they last, in a Kinesis stream. */
  REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS
}
