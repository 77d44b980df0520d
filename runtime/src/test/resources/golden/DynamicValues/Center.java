package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicChoice;
import dev.switchboard.annotations.DynamicNumber;
import dev.switchboard.annotations.DynamicSwitch;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.PhoneNumber;
import dev.switchboard.annotations.ValueSubject;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.TransferToFlow;

@Instance(alias = "acme-shop")
interface Acme {}

@DynamicValues(name = "opening", description = "What callers hear first")
interface Opening {
  @DynamicText(defaultValue = "Hello from ${brandName}.", maxLength = 300, description = "The first words")
  String GREETING = "$.FlowAttributes.opening_greeting";

  @DynamicSwitch(defaultValue = false)
  String CLOSED = "$.FlowAttributes.opening_closed";

  @DynamicChoice(defaultValue = "day", choices = {"day", "night"})
  String TONE = "$.FlowAttributes.opening_tone";
}

@DynamicValues(name = "waiting", about = ValueSubject.QUEUES)
interface Waiting {
  @DynamicNumber(defaultValue = 25, min = 1, max = 100)
  String MOST = "$.FlowAttributes.waiting_most";
}

@PhoneNumber(countryCode = "US", flow = Main.class)
interface Line {}

@ContactFlow(name = "Main")
interface Main {
  @CheckContactAttributes(
      attribute = Opening.CLOSED,
      cases = @Case(equals = "true", to = Bye.class))
  interface Open {}

  @CheckContactAttributes(
      attribute = Opening.TONE,
      cases = @Case(equals = "night", to = Other.class))
  interface Tone {}

  @PlayPrompt(text = Opening.GREETING)
  interface Welcome {}

  @TransferToFlow(flow = Back.class)
  interface Other {}

  @PlayPrompt(text = "Goodbye.")
  interface Bye {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

/** Leads back, so that one of both is filled when both exist. */
@ContactFlow(name = "Back")
interface Back {
  @CheckContactAttributes(
      attribute = Waiting.MOST,
      cases = @Case(greaterThan = "50", to = HangUp.class))
  interface Busy {}

  @TransferToFlow(flow = Main.class)
  interface Again {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
