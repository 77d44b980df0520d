package com.example.harbor.next;

import com.example.harbor.flows.MainLine;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.ContactTag;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.DistributeByPercentage;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.Share;
import dev.switchboard.annotations.block.TagContact;
import dev.switchboard.annotations.block.TransferToFlow;

/**
 * Where the main number leads while both lines are in use: ten callers of a hundred get the new
 * line. More of them is a change of this number and a deployment; none at all is {@code migrate.sh
 * 2 undo}, which leads the number back to the old line at once.
 */
@ContactFlow(name = "Main line, entrance", description = "Shares callers between two main lines")
public interface MainLineEntrance {

  @DistributeByPercentage(shares = @Share(percent = 10, to = NewLine.class))
  interface Draw {}

  @TagContact(tags = @ContactTag(key = "line", value = "old"))
  interface Mark {}

  @TransferToFlow(flow = MainLine.class)
  interface OldLine {}

  @TransferToFlow(flow = NewMainLine.class, onError = OldLine.class)
  interface NewLine {}

  @ErrorHandler
  @PlayPrompt(text = "Sorry, something went wrong. Please call again.")
  interface Sorry {}

  @Disconnect
  interface HangUp {}
}
