package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IView;
import dev.switchboard.runtime.connect.View;
import javax.annotation.processing.Generated;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IView orderForm;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.orderForm = owns(Resource.VIEW, "OrderForm") ? createOrderForm() : center.existing().view("OrderForm", instance);
  }

  private IView createOrderForm() {
    return View.Builder.create(this, "OrderForm")
        .instance(instance)
        .name("Order form")
        .description("Takes an order")
        .template(file("views/order.json"))
        .action("Submit")
        .action("Cancel")
        .tag("Department", "Sales")
        .build();
  }

  /**
   * View "Order form", declared by {@link shop.OrderForm}.
   */
  public IView orderForm() {
    return orderForm;
  }
}
