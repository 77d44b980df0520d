package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.Following;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.Wait;
import dev.switchboard.annotations.meta.ActionParameter;
import dev.switchboard.annotations.meta.Evidence;
import dev.switchboard.annotations.meta.FlowAction;
import dev.switchboard.annotations.meta.Next;
import dev.switchboard.annotations.meta.OnError;

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
  @OnError("NoMatchingError")
  Class<?> next() default Following.class;

  String note() default "";
}

@ContactFlow(name = "Sales")
interface Sales {
  @Pause(seconds = 5)
  interface Rest {}

  @Disconnect
  interface HangUp {}
}
