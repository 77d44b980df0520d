package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.FlowDefault;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Wait;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;
import dev.switchboard.annotations.meta.Outcome;

@FlowAction(
    type = "Wait",
    consoleBlock = "Wait",
    summary = "Waits.",
    flowTypes = FlowType.CONTACT_FLOW,
    evidence = Evidence.OWN,
    page = "our own")
@interface Pause {
  @ActionParameter(value = "TimeLimitSeconds", required = true)
  int seconds();

  @Next
  Class<?> next() default Following.class;

  @OnError("NoMatchingError")
  Class<?> onError() default FlowDefault.class;

  @Outcome("WaitCompleted")
  Class<?> done() default Following.class;
}

@ContactFlow(name = "Sales")
interface Sales {
  @Pause(seconds = 5)
  interface Rest {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
