package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CreateAssistantSession;
import dev.switchboard.annotations.block.Disconnect;

@ContactFlow(name = "CreateAssistantSession")
interface CreateAssistantSessionExample {
  @CreateAssistantSession(assistant = "${assistant}")
  interface OpenSession {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
