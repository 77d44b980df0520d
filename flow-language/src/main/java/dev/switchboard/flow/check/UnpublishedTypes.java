package dev.switchboard.flow.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Action types of which only the name is known: Amazon publishes no parameters for them. */
final class UnpublishedTypes {
  private static final Map<String, String> CONSOLE_BLOCKS =
      new TreeMap<>(
          Map.of(
              "CheckSegmentMembership", "Customer profiles: check segment membership",
              // The name under which the console exports the same block.
              "CheckSegmentMembershipForCustomerProfile",
                  "Customer profiles: check segment membership",
              "InvokeThirdPartyAction", "Invoke third party action",
              "RouteContactToAgent", "Interrupt agent"));

  private UnpublishedTypes() {}

  /** The console's block of a type of which only the name is known; empty for all other types. */
  static Optional<String> consoleBlock(String type) {
    return Optional.ofNullable(CONSOLE_BLOCKS.get(type));
  }
}
