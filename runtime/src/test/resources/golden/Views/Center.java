// A view that is created, one that AWS manages, and one that exists already.

package shop;

import dev.switchboard.annotations.ContactFlow;
import dev.switchboard.annotations.ErrorHandler;
import dev.switchboard.annotations.ImportExisting;
import dev.switchboard.annotations.Instance;
import dev.switchboard.annotations.Tag;
import dev.switchboard.annotations.View;
import dev.switchboard.annotations.block.*;

@Instance(alias = "acme")
interface Acme {}

@View(
    name = "Order form",
    template = "views/order.json",
    actions = {"Submit", "Cancel"},
    description = "Takes an order",
    tags = @Tag(key = "Department", value = "Sales"))
interface OrderForm {}

@View(name = "Confirmation", awsManaged = "confirmation")
interface Confirmation {}

@View(name = "Survey")
@ImportExisting
interface Survey {}

@ContactFlow(name = "Guide")
interface Guide {
  @ShowView(view = OrderForm.class, actions = @ViewAction(name = "Submit", to = Confirm.class))
  interface Order {}

  @ShowView(view = Confirmation.class, onNoMatch = Ask.class)
  interface Confirm {}

  @ShowView(view = Survey.class)
  interface Ask {}

  @ErrorHandler
  @Disconnect
  interface HangUp {}
}
