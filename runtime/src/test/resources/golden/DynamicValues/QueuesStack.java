package shop;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.IPhoneNumber;
import dev.switchboard.runtime.connect.PhoneNumber;
import javax.annotation.processing.Generated;

/**
 * The hours and queues.
 */
@Generated("dev.switchboard.processor.ConnectProcessor")
public final class QueuesStack extends ConnectStack {
  private final IInstance instance;

  private final IPhoneNumber line;

  /**
   * Creates all of them.
   */
  public QueuesStack(ContactCenterApp center, IInstance instance) {
    super(center, "Queues", "Hours and queues of the contact center");
    this.instance = instance;
    this.line = owns(Resource.PHONE_NUMBER, "Line") ? createLine() : center.existing().phoneNumber("Line", instance);
  }

  private IPhoneNumber createLine() {
    return PhoneNumber.Builder.create(this, "Line")
        .instance(instance)
        .countryCode("US")
        .type("DID")
        .retain(settings().deployment().retainData())
        .build();
  }

  /**
   * Phone number "Line", declared by {@link shop.Line}.
   */
  public IPhoneNumber line() {
    return line;
  }
}
