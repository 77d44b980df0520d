package com.example.acme.flows;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.AnalyticsMode;
import dev.switchboard.annotations.block.EndFlow;
import dev.switchboard.annotations.block.Participant;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.SetVoiceRecordingBehavior;

/** What customers hear whom an agent calls, or calls back, before the agent speaks. */
@ContactFlow(
    name = "Customer follow-up",
    type = FlowType.OUTBOUND_WHISPER,
    description = "What customers hear whom an agent calls")
public interface CustomerFollowUp {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @SetVoiceRecordingBehavior(
      record = {Participant.AGENT, Participant.CUSTOMER},
      analytics = true,
      analyticsLanguage = "en-US",
      analyticsModes = AnalyticsMode.POST_CONTACT,
      redaction = true,
      onChannelMismatch = Greeting.class,
      onError = Greeting.class)
  interface Record {}

  @PlayPrompt(
      text = "This is a call from ${brandName}. It may be recorded to train our people.",
      onError = Connect.class)
  interface Greeting {}

  @EndFlow
  interface Connect {}
}
