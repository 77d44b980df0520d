package dev.switchboard.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The Lambda function that answers the values; no annotation declares it, Switchboard brings it.
 */
public final class ValuesFunction {
  /** Its logical id, by which environments set it up. */
  public static final String ID = "DynamicValues";

  /** How flow content refers to it. */
  public static final String PLACEHOLDER = "values:function";

  /** How long flows wait for it; the function gives itself less. */
  public static final long TIMEOUT_SECONDS = 4;

  private static final String HANDLER = "dev.switchboard.values.ValuesHandler";
  private static final long MEMORY_MB = 1024;

  private ValuesFunction() {}

  /** The function that answers the values of these sets. */
  static LambdaFunctionModel of(List<ValueSet> sets) {
    Origin origin = sets.get(0).origin();
    return new LambdaFunctionModel(
        new Declaration(HANDLER, ID, Optional.empty(), List.of(), List.of(), origin),
        new Sourced<>(ID, origin),
        HANDLER,
        Optional.of(
            sets.stream()
                .flatMap(set -> set.values().stream())
                .flatMap(value -> value.attribute().stream())
                .toList()),
        new Sourced<>("", origin),
        new Sourced<>(MEMORY_MB, origin),
        new Sourced<>(TIMEOUT_SECONDS, origin),
        new Sourced<>("", origin),
        List.of());
  }
}
