package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.ResumeContact;

@ContactFlow(name = "ResumeContact")
interface ResumeContactExample {
  @ResumeContact
  interface GoOn {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
