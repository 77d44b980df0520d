package dev.switchboard.cli.imports;

import dev.switchboard.annotations.FlowType;
import java.util.Arrays;
import java.util.Optional;

/** The flow types as the API spells them. */
final class FlowTypes {
  private FlowTypes() {}

  static Optional<FlowType> named(String type) {
    return Arrays.stream(FlowType.values()).filter(t -> t.name().equals(type)).findFirst();
  }
}
