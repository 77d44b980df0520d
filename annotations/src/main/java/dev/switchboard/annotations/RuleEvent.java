package dev.switchboard.annotations;

import dev.switchboard.annotations.meta.Wire;

/** What starts a rule. */
public enum RuleEvent {
  /** An evaluation was submitted. */
  @Wire("OnContactEvaluationSubmit")
  CONTACT_EVALUATION_SUBMITTED,
  /** A call was analyzed after it ended. */
  @Wire("OnPostCallAnalysisAvailable")
  POST_CALL_ANALYSIS,
  /** A call is analyzed while it lasts. */
  @Wire("OnRealTimeCallAnalysisAvailable")
  REAL_TIME_CALL_ANALYSIS,
  /** A chat is analyzed while it lasts. */
  @Wire("OnRealTimeChatAnalysisAvailable")
  REAL_TIME_CHAT_ANALYSIS,
  /** A chat was analyzed after it ended. */
  @Wire("OnPostChatAnalysisAvailable")
  POST_CHAT_ANALYSIS,
  /** A ticket was made in Zendesk. */
  @Wire("OnZendeskTicketCreate")
  ZENDESK_TICKET_CREATED,
  /** A ticket in Zendesk has another status. */
  @Wire("OnZendeskTicketStatusUpdate")
  ZENDESK_TICKET_STATUS,
  /** A case was made in Salesforce. */
  @Wire("OnSalesforceCaseCreate")
  SALESFORCE_CASE_CREATED,
  /** A real-time metric changed. */
  @Wire("OnMetricDataUpdate")
  METRIC_DATA,
  /** A case was made. */
  @Wire("OnCaseCreate")
  CASE_CREATED,
  /** A case changed. */
  @Wire("OnCaseUpdate")
  CASE_UPDATED
}
