package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CheckVoiceIdEnrollment;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;

@ContactFlow(name = "CheckVoiceIdEnrollment")
interface CheckVoiceIdEnrollmentExample {
  @CheckVoiceIdEnrollment(enrolled = Known.class, notEnrolled = HangUp.class)
  interface Enrolled {}

  @PlayPrompt(text = "Welcome back.", next = HangUp.class)
  interface Known {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
