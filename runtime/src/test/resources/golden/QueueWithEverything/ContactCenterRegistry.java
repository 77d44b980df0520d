package shop;

import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.StackRegistry;
import dev.switchboard.runtime.connect.IInstance;
import javax.annotation.processing.Generated;

/**
 * Creates the stacks of the contact center; the runtime finds it by itself.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class ContactCenterRegistry implements StackRegistry {
  @Override
  public void create(ContactCenterApp center) {
    IInstance instance = new InstanceStack(center).acme();
    if (!center.isHome()) {
      // Amazon Connect keeps the rest of a replica in step by itself.
      return;
    }
    QueuesStack queues = new QueuesStack(center, instance);
    AgentsStack agents = new AgentsStack(center, instance, queues);
    new FlowsStack(center, instance, queues, agents);
  }

  @Override
  public StackRegistry.Contents contents() {
    return new StackRegistry.Contents(3, 0, 6, 1, 1);
  }
}
