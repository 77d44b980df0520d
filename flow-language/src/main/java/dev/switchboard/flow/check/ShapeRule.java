package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Optional;

/**
 * A rule that compares an action with the shape that the catalogue has for it. Actions of unknown
 * types have no shape and are passed over.
 */
interface ShapeRule extends ActionRule {
  /** What it finds in the action, seen as this shape. */
  List<FlowFinding> check(FlowSubject flow, ShapedAction action);

  @Override
  default List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    Optional<ShapedAction> shaped = flow.shapes().of(action);
    return shaped.isPresent() ? check(flow, shaped.get()) : List.of();
  }
}
