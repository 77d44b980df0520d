package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What all shapes of an action say together about one parameter. */
final class ParameterFacts {
  final Set<ParameterType> types = EnumSet.noneOf(ParameterType.class);
  final Set<String> values = new TreeSet<>();
  final Set<Long> minima = new TreeSet<>();
  final Set<Long> maxima = new TreeSet<>();
  final Set<String> patterns = new TreeSet<>();
  private final Set<Dynamic> dynamics = EnumSet.noneOf(Dynamic.class);
  private final Map<String, Boolean> requiredByShape = new LinkedHashMap<>();
  private boolean fixed;
  private boolean text;

  void add(String shape, ParameterSpec spec) {
    types.add(spec.type());
    dynamics.add(spec.dynamic());
    values.addAll(
        switch (spec.type()) {
          case CAPITALIZED_BOOLEAN -> Set.of("True", "False");
          case LOWER_BOOLEAN -> Set.of("true", "false");
          case UPPER_BOOLEAN -> Set.of("TRUE", "FALSE");
          case ENABLED_DISABLED -> Set.of("Enabled", "Disabled");
          default -> spec.allowed();
        });
    if (spec.min() != Long.MIN_VALUE) {
      minima.add(spec.min());
    }
    if (spec.max() != Long.MAX_VALUE) {
      maxima.add(spec.max());
    }
    patterns.add(spec.pattern());
    requiredByShape.merge(shape, spec.required(), Boolean::logicalOr);
    text |= spec.type() == ParameterType.TEXT;
  }

  void addFixed(String value) {
    fixed = true;
    values.add(value);
    dynamics.add(Dynamic.NONE);
  }

  /**
   * Whether some shape writes the parameter with one value; then it says nothing about being
   * required.
   */
  boolean isFixed() {
    return fixed;
  }

  boolean isText() {
    return text;
  }

  /** Whether every shape that has the parameter demands it. */
  boolean required() {
    return !requiredByShape.containsValue(false);
  }

  /**
   * How far the parameter may be a reference: a static member and a reference member together allow
   * both.
   */
  Dynamic dynamic() {
    if (dynamics.contains(Dynamic.UNKNOWN)) {
      return Dynamic.UNKNOWN;
    } else if (dynamics.contains(Dynamic.ANY)) {
      return Dynamic.ANY;
    } else if (dynamics.contains(Dynamic.WHOLE)) {
      return Dynamic.WHOLE;
    } else if (dynamics.contains(Dynamic.ONLY)) {
      return dynamics.contains(Dynamic.NONE) ? Dynamic.WHOLE : Dynamic.ONLY;
    }
    return Dynamic.NONE;
  }
}
