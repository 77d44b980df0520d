package dev.switchboard.flow.check;

import java.util.List;

/** New flows use no action that Amazon Connect has replaced or calls unfinished. */
final class CautionedActionRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    String caution = action.shape().caution();
    return caution.isEmpty()
        ? List.of()
        : List.of(
            warning(
                action.action().pointer() + "/Type",
                flow.where(action.action())
                    + ": "
                    + action.shape().type()
                    + " is discouraged; "
                    + sentence(caution)));
  }

  private static String sentence(String caution) {
    return caution.endsWith(".") ? caution.substring(0, caution.length() - 1) : caution;
  }
}
