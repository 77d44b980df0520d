package com.example.harbor.next;

import dev.switchboard.annotations.DynamicSwitch;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;

/** What the desk's manager changes without a deployment. */
@DynamicValues(name = "mainline", description = "The main line's announcements and its switch")
public interface MainLineValues {
  @DynamicText(
      defaultValue = "Welcome to Harbor Line.",
      maxLength = 300,
      description = "What callers hear first")
  String GREETING = "$.FlowAttributes.mainline_greeting";

  @DynamicText(
      defaultValue = "Our ticket desk is closed. You find sailings and tickets on our web site.",
      maxLength = 300,
      description = "What callers hear outside the desk's hours")
  String CLOSED = "$.FlowAttributes.mainline_closed";

  @DynamicSwitch(
      defaultValue = true,
      description = "Whether the new line gets its share; false sends everybody to the old one")
  String SHARED = "$.FlowAttributes.mainline_shared";
}
