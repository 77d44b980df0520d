package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ActionShape;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A parameter with a closed list of values has one of them, in that spelling. A boolean in the
 * spelling of another action is a warning, since Amazon Connect publishes it.
 */
final class UnknownValueRule implements ShapeRule {
  /** Values that the console no longer offers, and that Amazon Connect still publishes. */
  private static final Set<String> OLDER =
      Set.of("UpdateContactRecordingBehavior.AnalyticsBehavior.AnalyticsRedactionResults=None");

  private static final Pattern BOOLEAN = Pattern.compile("true|false", Pattern.CASE_INSENSITIVE);

  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.scalars().stream()
        .filter(s -> s.isStatic() && !s.text().isEmpty())
        .flatMap(s -> unknown(flow, action, s).stream())
        .toList();
  }

  private Optional<FlowFinding> unknown(FlowSubject flow, ShapedAction action, ScalarUse scalar) {
    List<String> values = values(action, scalar.use());
    if (values.isEmpty() || values.contains(scalar.text()) || isOlder(action, scalar)) {
      return Optional.empty();
    }
    String message =
        flow.where(action.action())
            + ": "
            + flow.words().parameter(action.action().identifier(), scalar.path())
            + " is \""
            + scalar.text()
            + "\"; "
            + clause(scalar.text(), values);
    boolean otherSpelling = values.size() == 2 && BOOLEAN.matcher(scalar.text()).matches();
    return Optional.of(
        otherSpelling ? warning(scalar.pointer(), message) : error(scalar.pointer(), message));
  }

  private static boolean isOlder(ShapedAction action, ScalarUse scalar) {
    return OLDER.contains(action.shape().type() + "." + scalar.path() + "=" + scalar.text());
  }

  /**
   * The right spelling comes first: {@code true} for {@code True} is one value written in another
   * action's way.
   */
  private static String clause(String text, List<String> values) {
    return values.stream()
        .filter(v -> v.equalsIgnoreCase(text))
        .findFirst()
        .map(v -> "write \"" + v + "\"")
        .orElseGet(() -> Suggestion.clause(text, values, "its values"));
  }

  private static List<String> values(ShapedAction action, ParameterUse use) {
    if (use.spec().isPresent()) {
      return ParameterTypes.values(use.spec().get());
    }
    return use.fixed().stream()
        .flatMap(
            f ->
                action.alternatives().stream()
                    .flatMap(s -> s.fixed().stream())
                    .filter(o -> o.path().equals(f.path())))
        .map(ActionShape.Fixed::value)
        .distinct()
        .toList();
  }
}
