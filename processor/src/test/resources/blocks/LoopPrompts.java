package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.block.LoopPrompts;
import dev.switchboard.annotations.block.Message;

@ContactFlow(name = "LoopPrompts", type = FlowType.CUSTOMER_HOLD)
interface LoopPromptsExample {
  @LoopPrompts(messages = {
    @Message(text = "Please hold."),
    @Message(prompt = HoldMusic.class)})
  interface Hold {}
}
