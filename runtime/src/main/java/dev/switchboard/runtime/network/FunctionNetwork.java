package dev.switchboard.runtime.network;

import dev.switchboard.environment.FunctionSettings.VpcConfig;
import dev.switchboard.runtime.ContactCenterApp;
import java.util.Optional;

/** Where functions run: in the environment's own network, if it has one. */
public final class FunctionNetwork {
  private FunctionNetwork() {}

  /** The subnets and the security group of functions; the stack is made when first asked for. */
  public static Optional<VpcConfig> of(ContactCenterApp center) {
    return center.environment().network().enabled()
        ? Optional.of(center.part(NetworkStack.class, NetworkStack::new).placement())
        : Optional.empty();
  }
}
