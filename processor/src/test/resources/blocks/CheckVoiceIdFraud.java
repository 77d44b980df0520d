package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckVoiceIdFraud;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "CheckVoiceIdFraud")
interface CheckVoiceIdFraudExample {
  @CheckVoiceIdFraud(highRisk = HangUp.class, lowRisk = Known.class)
  interface Fraud {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface Known {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
