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
    IInstance instance = center.existing().instance("Acme");
    if (!center.isHome()) {
      // Amazon Connect keeps the rest of a replica in step by itself.
      return;
    }
    AgentsStack agents = new AgentsStack(center, instance);
    UsersStack users = new UsersStack(center, instance, agents);
    new FlowsStack(center, instance, agents, users);
  }

  @Override
  public StackRegistry.Contents contents() {
    return new StackRegistry.Contents(0, 0, 0, 1, 1);
  }
}
