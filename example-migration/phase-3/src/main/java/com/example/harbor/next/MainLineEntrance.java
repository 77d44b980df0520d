package com.example.harbor.next;

import com.example.harbor.flows.MainLine;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Case;
import dev.switchboard.annotations.block.CheckContactAttributes;
import dev.switchboard.annotations.block.ContactTag;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.DistributeByPercentage;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.Share;
import dev.switchboard.annotations.block.TagContact;
import dev.switchboard.annotations.block.TransferToFlow;

/**
 * Where the main number leads while both lines are in use: half of the callers get the new line,
 * unless the desk's manager says otherwise, which needs no deployment.
 */
@ContactFlow(name = "Main line, entrance", description = "Shares callers between two main lines")
public interface MainLineEntrance {

  @CheckContactAttributes(
      attribute = MainLineValues.SHARED,
      cases = @Case(equals = "true", to = Draw.class),
      noMatch = Mark.class)
  interface Shared {}

  @DistributeByPercentage(shares = @Share(percent = 50, to = NewLine.class))
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
