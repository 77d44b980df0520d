package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.HoursOfOperation;
import dev.switchboard.runtime.connect.IHoursOfOperation;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IQueue;
import dev.switchboard.runtime.connect.Queue;
import dev.switchboard.runtime.connect.WeeklyHours;
import javax.annotation.processing.Generated;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IHoursOfOperation always;

  private final IQueue orders;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.always = owns(Resource.HOURS_OF_OPERATION, "Always") ? createAlways() : center.existing().hoursOfOperation("Always", instance);
    this.orders = owns(Resource.QUEUE, "Orders") ? createOrders() : center.existing().queue("Orders", instance);
  }

  private IHoursOfOperation createAlways() {
    return HoursOfOperation.Builder.create(this, "Always")
        .instance(instance)
        .name("Always")
        .timeZone("UTC")
        .open(WeeklyHours.of("00:00", "23:59", "MONDAY"))
        .build();
  }

  /**
   * Hours of operation "Always", declared by {@link shop.Always}.
   */
  public IHoursOfOperation always() {
    return always;
  }

  private IQueue createOrders() {
    return Queue.Builder.create(this, "Orders")
        .instance(instance)
        .name("Orders")
        .hours(always)
        .settings(settings().queue("Orders"))
        .build();
  }

  /**
   * Queue "Orders", declared by {@link shop.Orders}.
   */
  public IQueue orders() {
    return orders;
  }
}
