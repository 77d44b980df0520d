package com.example.acme.flows;

import com.example.acme.functions.CallDisposition;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.LambdaParameter;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.StoreCustomerInput;

/**
 * Asks one question: after a call, for a customer who stays on the line when the agent has hung up, and in survey calls
 * that are started through the API.
 */
@ContactFlow(name = "Survey", description = "Asks how it went, after a call or in a call of its own")
public interface Survey {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @StoreCustomerInput(
      text = "How did we do? Please rate us from 1, poor, to 5, excellent.",
      maximumDigits = 1,
      timeoutSeconds = 8)
  interface Ask {}

  @SetContactAttributes(attributes = @Attribute(key = "rating", value = "$.StoredCustomerInput"))
  interface Remember {}

  @InvokeLambdaFunction(
      function = CallDisposition.class,
      timeoutSeconds = 3,
      parameters = {
        @LambdaParameter(name = "disposition", value = "surveyed"),
        @LambdaParameter(name = "rating", value = "$.StoredCustomerInput")
      })
  interface Keep {}

  @ErrorHandler
  @PlayPrompt(text = "Thank you. Goodbye.", onError = HangUp.class)
  interface Thanks {}

  @Disconnect
  interface HangUp {}
}
