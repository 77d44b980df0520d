package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.DynamicText;
import dev.switchboard.annotations.DynamicValues;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@DynamicValues(name = "opening")
final class Opening {
  @DynamicText(defaultValue = "Hello.")
  static final String GREETING = greeting();

  private static String greeting() {
    return "Hello.";
  }
}

@ContactFlow(name = "Inbound")
interface Inbound {
  @PlayPrompt(text = "Hello.")
  interface Welcome {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong.")
  interface Sorry {}

  @Disconnect
  interface End {}
}
