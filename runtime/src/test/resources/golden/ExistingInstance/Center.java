// New flows in an instance that exists already, with a queue and a function that do, too.

package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.LambdaFunction;
import dev.switchboard.annotations.Queue;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
@ImportExisting
interface Acme {}

@Queue(name = "Legacy orders")
@ImportExisting
interface LegacyQueue {}

@LambdaFunction(name = "lookup")
@ImportExisting
interface Lookup {}

@ContactFlow(name = "Main", description = "All calls")
interface Main {
  @InvokeLambdaFunction(function = Lookup.class, timeoutSeconds = 4)
  interface Find {}

  @TransferToQueue(queue = LegacyQueue.class)
  interface Move {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
