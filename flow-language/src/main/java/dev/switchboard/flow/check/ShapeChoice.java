package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.content.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which shape of the catalogue each action of a flow has. An action that several block annotations
 * stand for is seen as the one that its author wrote; where nobody knows, as the one among those
 * whose fixed parameters it does not contradict that leaves the fewest problems.
 */
final class ShapeChoice {
  private final FlowSubject flow;
  private final List<Optional<ShapedAction>> chosen = new ArrayList<>();

  ShapeChoice(FlowSubject flow) {
    this.flow = flow;
    flow.content().actions().forEach(a -> chosen.add(null));
  }

  /** The action as its shape; empty if the catalogue has none for its type. */
  Optional<ShapedAction> of(FlowAction action) {
    if (chosen.get(action.index()) == null) {
      chosen.set(action.index(), choose(action));
    }
    return chosen.get(action.index());
  }

  private Optional<ShapedAction> choose(FlowAction action) {
    List<ActionShape> shapes = flow.catalogue().shapes(action.type());
    // What was written by the escape hatch has no shape of its own.
    Optional<ActionShape> written = flow.written(action).filter(shapes::contains);
    if (written.isPresent()) {
      return written.map(s -> shaped(action, s, shapes));
    }
    List<ActionShape> matching = shapes.stream().filter(s -> agrees(s, action)).toList();
    List<ActionShape> candidates = matching.isEmpty() ? shapes : matching;
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst().map(s -> shaped(action, s, shapes));
    }
    ShapedAction best = null;
    int fewest = Integer.MAX_VALUE;
    for (ActionShape shape : candidates) {
      ShapedAction candidate = shaped(action, shape, shapes);
      int problems = problems(candidate);
      if (problems < fewest) {
        best = candidate;
        fewest = problems;
      }
      if (fewest == 0) {
        break;
      }
    }
    return Optional.ofNullable(best);
  }

  private ShapedAction shaped(FlowAction action, ActionShape shape, List<ActionShape> shapes) {
    return new ShapedAction(action, shape, shapes, flow.index());
  }

  private int problems(ShapedAction candidate) {
    int absent =
        (int)
            candidate.shape().fixed().stream()
                .filter(f -> f.with().isEmpty() && isAbsent(f, candidate.action()))
                .count();
    return absent
        + FlowRules.SHAPE_RULES.stream().mapToInt(r -> r.check(flow, candidate).size()).sum();
  }

  private static boolean agrees(ActionShape shape, FlowAction action) {
    return shape.fixed().stream()
        .filter(f -> !isAbsent(f, action) && !References.hasPlaceholder(value(f, action)))
        .allMatch(f -> hasValue(shape, f.path(), value(f, action)));
  }

  /** A path may have several values, each brought by another member. */
  private static boolean hasValue(ActionShape shape, String path, String value) {
    return shape.fixed().stream().anyMatch(f -> f.path().equals(path) && f.value().equals(value));
  }

  private static boolean isAbsent(ActionShape.Fixed fixed, FlowAction action) {
    return ParameterReading.at(action.parameters(), fixed.path()).isMissingNode();
  }

  private static String value(ActionShape.Fixed fixed, FlowAction action) {
    JsonNode value = ParameterReading.at(action.parameters(), fixed.path());
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
