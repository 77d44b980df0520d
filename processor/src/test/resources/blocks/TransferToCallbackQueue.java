package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.SetCallbackNumber;
import dev.switchboard.annotations.block.TransferToCallbackQueue;

@ContactFlow(name = "TransferToCallbackQueue")
interface TransferToCallbackQueueExample {
  @SetCallbackNumber(number = "$.CustomerEndpoint.Address")
  interface CallMeHere {}

  @TransferToCallbackQueue(queue = OrdersQueue.class, initialDelaySeconds = 30,
      maximumAttempts = 2, retryDelaySeconds = 900)
  interface CallBack {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
