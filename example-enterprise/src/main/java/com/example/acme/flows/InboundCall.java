package com.example.acme.flows;

import com.example.acme.functions.CustomerLookup;
import com.example.acme.prompts.Welcome;
import dev.switchboard.annotations.block.AnalyticsMode;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.Participant;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.RedactionResults;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.SetCustomerQueueFlow;
import dev.switchboard.annotations.block.SetDisconnectFlow;
import dev.switchboard.annotations.block.SetEventFlow;
import dev.switchboard.annotations.block.SetHoldFlow;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.SetVoice;
import dev.switchboard.annotations.block.SetVoiceRecordingBehavior;
import dev.switchboard.annotations.block.SetWhisperFlow;

/**
 * How every inbound call starts. A flow that extends it has these blocks before its own, and changes one by declaring a
 * block of the same name.
 */
interface InboundCall {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @SetVoice(voice = "Joanna", language = "en-US", onError = Record.class)
  interface Voice {}

  @SetVoiceRecordingBehavior(
      record = {Participant.AGENT, Participant.CUSTOMER},
      analytics = true,
      analyticsLanguage = "en-US",
      analyticsModes = AnalyticsMode.POST_CONTACT,
      redaction = true,
      redactionResults = RedactionResults.REDACTED_ONLY,
      sentiment = true)
  interface Record {}

  @SetCustomerQueueFlow(flow = CustomerQueue.class)
  interface WhileWaiting {}

  @SetHoldFlow(customer = CustomerHold.class)
  interface OnHold {}

  @SetWhisperFlow(agent = AgentWhisper.class)
  interface ToldToTheAgent {}

  @SetWhisperFlow(customer = CustomerWhisper.class)
  interface ToldToTheCustomer {}

  @SetDisconnectFlow(flow = Survey.class)
  interface Afterwards {}

  @SetEventFlow(disconnectGuide = DispositionGuide.class)
  interface AgentsGuide {}

  @PlayPrompt(prompt = Welcome.class, onError = Identify.class)
  interface Chime {}

  @InvokeLambdaFunction(function = CustomerLookup.class, timeoutSeconds = 4)
  interface Identify {}

  @SetContactAttributes(
      attributes = {
        @Attribute(key = "customerRef", value = "$.External.customerRef"),
        @Attribute(key = "tier", value = "$.External.tier"),
        @Attribute(key = "firstName", value = "$.External.firstName"),
        @Attribute(key = "openCase", value = "$.External.openCase")
      })
  interface Remember {}
}
