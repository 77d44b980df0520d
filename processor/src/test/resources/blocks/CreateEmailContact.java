package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CreateEmailContact;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "CreateEmailContact")
interface CreateEmailContactExample {
  @CreateEmailContact
  interface NewEmail {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
