package example;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.View;
import dev.switchboard.annotations.block.Attribute;
import dev.switchboard.annotations.block.Disconnect;
import dev.switchboard.annotations.block.PlayPrompt;
import dev.switchboard.annotations.block.SetContactAttributes;
import dev.switchboard.annotations.block.ShowView;
import dev.switchboard.annotations.block.ViewAction;

@ContactFlow(name = "Guide")
interface Guide {
  @ShowView(view = OrderForm.class, timeoutSeconds = 600,
      actions = @ViewAction(name = "Submit", to = Keep.class), onNoMatch = HangUp.class)
  interface Order {}

  @SetContactAttributes(attributes = @Attribute(key = "order", value = "$.Views.ViewResultData.orderNumber"))
  interface Keep {}

  @ShowView(view = Rating.class, timeoutSeconds = 600,
      actions = @ViewAction(name = "Submit", to = Thanks.class), onNoMatch = HangUp.class)
  interface Ask {}

  @PlayPrompt(text = "Order $.Attributes.order, $.Views.ViewResultData.stars stars.", next = HangUp.class)
  interface Thanks {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}

@View(name = "Order form", template = "views/order.json", actions = "Submit")
interface OrderForm {}

@View(name = "Rating", template = "views/rating.json", actions = "Submit")
interface Rating {}
