package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.block.Action;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Parameter;

@ContactFlow(name = "Sales")
interface Sales {
  @Action(type = "MessageParticipant", parameters = @Parameter(name = "Text", value = "Hello."))
  interface Hello {}

  @Disconnect
  interface HangUp {}
}
