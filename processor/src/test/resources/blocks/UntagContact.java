package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.UntagContact;

@ContactFlow(name = "UntagContact")
interface UntagContactExample {
  @UntagContact(keys = "team")
  interface NoTeam {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
