package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IConnectResource;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IView;
import dev.switchboard.runtime.connect.View;
import javax.annotation.processing.Generated;
import software.amazon.awscdk.services.connect.CfnViewVersion;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IView orderForm;

  private final IConnectResource orderFormMay;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.orderForm = owns(Resource.VIEW, "OrderForm") ? createOrderForm() : center.existing().view("OrderForm", instance);
    this.orderFormMay = owns(Resource.VIEW_VERSION, "OrderFormMay") ? createOrderFormMay() : center.existing().resource(Resource.VIEW_VERSION, "OrderFormMay", instance);
  }

  private IView createOrderForm() {
    return View.Builder.create(this, "OrderForm")
        .instance(instance)
        .name("Order form")
        .template(file("views/order.json"))
        .action("Submit")
        .build();
  }

  /**
   * View "Order form", declared by {@link shop.OrderForm}.
   */
  public IView orderForm() {
    return orderForm;
  }

  private IConnectResource createOrderFormMay() {
    return retained(
        CfnViewVersion.Builder.create(this, "OrderFormMay")
            .viewArn(orderForm.getResourceArn())
            .versionDescription("As released in May")
            .viewContentSha256("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")
            .build(),
        CfnViewVersion::getAttrViewVersionArn);
  }

  /**
   * View version "OrderFormMay", declared by {@link shop.OrderFormMay}.
   */
  public IConnectResource orderFormMay() {
    return orderFormMay;
  }
}
