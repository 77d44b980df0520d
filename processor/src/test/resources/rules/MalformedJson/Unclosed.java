package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Parameter;

@ContactFlow(name = "Sales")
interface Sales {
  @Action(type = "UpdateContactAttributes", parameters = @Parameter(name = "Attributes", json = "{\"tier\": 1"))
  interface Mark {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
