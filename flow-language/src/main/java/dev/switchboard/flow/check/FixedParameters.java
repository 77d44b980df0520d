package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.List;

/** The parameters of a shape that have one value. */
final class FixedParameters {
  private FixedParameters() {}

  /** Those that the action must have and does not. */
  static List<ParameterReading.Missing> missing(ShapedAction action) {
    return action.shape().fixed().stream()
        .filter(f -> ParameterReading.at(action.action().parameters(), f.path()).isMissingNode())
        .filter(f -> f.with().isEmpty() ? isDemanded(action, f.path()) : isBrought(action, f))
        .map(f -> new ParameterReading.Missing(f.path(), action.parametersPointer()))
        .distinct()
        .toList();
  }

  /** Where one shape of the action does without the parameter, its absence has a meaning. */
  private static boolean isDemanded(ShapedAction action, String path) {
    return action.alternatives().stream().allMatch(s -> fixes(s, path) || requires(s, path));
  }

  private static boolean isBrought(ShapedAction action, ActionShape.Fixed fixed) {
    boolean byParameter =
        action.shape().parameters().stream()
            .filter(p -> p.member().equals(fixed.with()))
            .map(ParameterSpec::path)
            .anyMatch(p -> !ParameterReading.at(action.action().parameters(), p).isMissingNode());
    boolean byBranches =
        action.shape().branches().stream().anyMatch(b -> b.member().equals(fixed.with()));
    return byParameter || byBranches && isDemanded(action, fixed.path());
  }

  private static boolean fixes(ActionShape shape, String path) {
    return shape.fixed().stream().anyMatch(f -> f.path().equals(path));
  }

  private static boolean requires(ActionShape shape, String path) {
    return shape.parameters().stream().anyMatch(p -> p.path().equals(path) && p.required());
  }
}
