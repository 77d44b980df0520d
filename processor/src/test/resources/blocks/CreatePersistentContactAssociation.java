package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.CreatePersistentContactAssociation;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Rehydration;

@ContactFlow(name = "CreatePersistentContactAssociation")
interface CreatePersistentContactAssociationExample {
  @CreatePersistentContactAssociation(sourceContact = "$.PreviousContactId",
      rehydration = Rehydration.ENTIRE_PAST_SESSION)
  interface GoOnWhereWeStopped {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
