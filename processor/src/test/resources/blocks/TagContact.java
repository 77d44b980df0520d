package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.ContactTag;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.TagContact;

@ContactFlow(name = "TagContact")
interface TagContactExample {
  @TagContact(tags = @ContactTag(key = "team", value = "billing"))
  interface Bill {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
