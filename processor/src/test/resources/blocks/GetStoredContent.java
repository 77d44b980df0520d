package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.GetStoredContent;

@ContactFlow(name = "GetStoredContent")
interface GetStoredContentExample {
  @GetStoredContent
  interface ReadEmail {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
