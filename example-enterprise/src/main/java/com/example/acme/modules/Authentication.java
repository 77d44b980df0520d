package com.example.acme.modules;

import com.example.acme.functions.CallerVerification;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.LambdaParameter;
import dev.switchboard.annotations.block.Loop;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.StoreCustomerInput;

/**
 * Asks for the PIN and has it checked. Amazon Connect encrypts the digits as they are typed, flow logs are off while
 * they are about, and whoever keeps guessing is locked out: by this module after three tries in a call, by the function
 * across calls.
 */
@FlowModule(
    name = "Authentication",
    description = "Verifies a caller by PIN",
    branches = {"Verified", "Refused"})
public interface Authentication {

  @SetLoggingBehavior(enabled = false)
  interface StopLogging {}

  @Loop(count = 3, complete = NotVerified.class)
  interface Tries {}

  @StoreCustomerInput(
      text = "Please enter your four digit PIN, and then press pound.",
      maximumDigits = 4,
      timeoutSeconds = 10,
      terminator = "#",
      encryptionKeyId = "${inputKeyId}",
      encryptionKey = "${inputCertificate}")
  interface AskForPin {}

  @InvokeLambdaFunction(
      function = CallerVerification.class,
      timeoutSeconds = 6,
      parameters = @LambdaParameter(name = "pin", value = "$.StoredCustomerInput"))
  interface Verify {}

  @CheckContactAttributes(
      attribute = "$.External.status",
      cases = {
        @Case(equals = "verified", to = LogAgain.class),
        @Case(equals = "refused", to = WrongPin.class)
      },
      noMatch = NotVerified.class)
  interface Verdict {}

  @PlayPrompt(
      text = "That is not the PIN we know. You have $.External.attemptsLeft tries left.",
      next = Tries.class)
  interface WrongPin {}

  @SetLoggingBehavior(enabled = true)
  interface LogAgain {}

  @ReturnFromModule(branch = "Verified")
  interface Verified {}

  @ErrorHandler
  @PlayPrompt(
      text = "We can't verify you by PIN now. An agent will ask you some questions instead.",
      onError = LogFailureAgain.class)
  interface NotVerified {}

  @SetLoggingBehavior(enabled = true)
  interface LogFailureAgain {}

  @ReturnFromModule(branch = "Refused")
  interface Refused {}
}
