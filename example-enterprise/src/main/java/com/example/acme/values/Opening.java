package com.example.acme.values;

import dev.switchboard.annotations.DynamicSwitch;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;

/** What supervisors change at the start of a call, without a deployment. */
@DynamicValues(name = "opening", description = "How calls to support begin")
public interface Opening {

  @DynamicSwitch(defaultValue = false, description = "Closes support at once, whatever the hours say")
  String CLOSED = "$.FlowAttributes.opening_closed";

  @DynamicText(
      defaultValue = "We are closed because of an emergency. Please call again tomorrow.",
      maxLength = 300,
      description = "What callers hear while support is closed at once")
  String NOTICE = "$.FlowAttributes.opening_notice";

  @DynamicText(
      defaultValue = "Thank you for calling ${brandName} support.",
      maxLength = 300,
      description = "The first words of the support line")
  String GREETING = "$.FlowAttributes.opening_greeting";
}
