package com.example.acme.flows;

import com.example.acme.queues.SupportQueue;
import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetLoggingBehavior;
import dev.switchboard.annotations.block.TransferToQueue;

/** Brings the task of a voicemail to the agents of support. */
@ContactFlow(name = "Voicemail task", description = "Brings the task of a voicemail to agents")
public interface VoicemailTask {

  @SetLoggingBehavior(enabled = true)
  interface Log {}

  @TransferToQueue(queue = SupportQueue.class, atCapacity = End.class)
  interface ToSupport {}

  @ErrorHandler
  @Disconnect
  interface End {}
}
