package com.example.acme.modules;

import com.example.acme.functions.CallDisposition;
import com.example.acme.hours.ExtendedSupportHours;
import com.example.acme.queues.CallbackQueue;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowModule;
import dev.switchboard.annotations.block.CheckHoursOfOperation;
import dev.switchboard.annotations.block.Choice;
import dev.switchboard.annotations.block.GetCustomerInput;
import dev.switchboard.annotations.block.InvokeLambdaFunction;
import dev.switchboard.annotations.block.LambdaParameter;
import dev.switchboard.annotations.block.PhoneNumberFormat;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ReturnFromModule;
import dev.switchboard.annotations.block.SetCallbackNumber;
import dev.switchboard.annotations.block.StoreCustomerInput;
import dev.switchboard.annotations.block.TransferToCallbackQueue;

/**
 * Offers a call back: on the number the customer calls from, or on another that they type and hear again. Offered only
 * while somebody will be there to call.
 */
@FlowModule(
    name = "Callback",
    description = "Queues a call back to a number that the customer confirmed",
    branches = {"Requested", "Declined"})
public interface Callback {

  @CheckHoursOfOperation(hours = ExtendedSupportHours.class, outOfHours = Declined.class)
  interface SomebodyWillCall {}

  @GetCustomerInput(
      text =
          "We can call you back, and you keep your place in line. To be called on the number you are"
              + " calling from, press 1. For another number, press 2. To go on waiting, press 3.",
      timeoutSeconds = 8,
      choices = {
        @Choice(key = "1", to = ThisNumber.class),
        @Choice(key = "2", to = AskForNumber.class),
        @Choice(key = "3", to = Declined.class)
      },
      onTimeout = Declined.class,
      onNoMatch = Declined.class)
  interface Offer {}

  @SetCallbackNumber(
      number = "$.CustomerEndpoint.Address",
      next = Queue.class,
      onInvalidNumber = AskForNumber.class,
      onNotDialable = AskForNumber.class)
  interface ThisNumber {}

  @StoreCustomerInput(
      text = "Please enter your ten digit telephone number, and then press pound.",
      phoneNumberFormat = PhoneNumberFormat.LOCAL,
      countryCode = "US",
      timeoutSeconds = 10,
      terminator = "#")
  interface AskForNumber {}

  @GetCustomerInput(
      text = "You entered $.StoredCustomerInput. If that is right, press 1. To enter it again, press 2.",
      timeoutSeconds = 8,
      choices = {
        @Choice(key = "1", to = OtherNumber.class),
        @Choice(key = "2", to = AskForNumber.class)
      },
      onTimeout = Declined.class,
      onNoMatch = Declined.class)
  interface Confirm {}

  @SetCallbackNumber(number = "$.StoredCustomerInput")
  interface OtherNumber {}

  @TransferToCallbackQueue(
      queue = CallbackQueue.class,
      initialDelaySeconds = 60,
      maximumAttempts = 2,
      retryDelaySeconds = 600)
  interface Queue {}

  @InvokeLambdaFunction(
      function = CallDisposition.class,
      timeoutSeconds = 3,
      parameters = @LambdaParameter(name = "disposition", value = "callback-requested"),
      onError = Thanks.class)
  interface Keep {}

  @PlayPrompt(text = "Thank you. We will call you back.", onError = Requested.class)
  interface Thanks {}

  @ReturnFromModule(branch = "Requested")
  interface Requested {}

  @ErrorHandler
  @PlayPrompt(text = "We could not arrange a call back.", onError = Declined.class)
  interface Sorry {}

  @ReturnFromModule(branch = "Declined")
  interface Declined {}
}
