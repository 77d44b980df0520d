package examples;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.View;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.ShowView;
import dev.switchboard.annotations.block.ViewAction;
import dev.switchboard.annotations.block.ViewInput;

@ContactFlow(name = "ShowView")
interface ShowViewExample {
  @ShowView(view = Form.class, timeoutSeconds = 600,
      data = @ViewInput(name = "Heading", value = "Order"),
      actions = @ViewAction(name = "Submit", to = Thanks.class), onNoMatch = HangUp.class)
  interface OrderForm {}

  @PlayPrompt(text = "Thank you.", next = HangUp.class)
  interface Thanks {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@View(name = "Form", awsManaged = "form", actions = "Submit")
interface Form {}
