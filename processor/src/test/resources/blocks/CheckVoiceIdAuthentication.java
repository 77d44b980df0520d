package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckVoiceIdAuthentication;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "CheckVoiceIdAuthentication")
interface CheckVoiceIdAuthenticationExample {
  @CheckVoiceIdAuthentication(authenticated = Known.class, notAuthenticated = HangUp.class)
  interface Authentic {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface Known {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
