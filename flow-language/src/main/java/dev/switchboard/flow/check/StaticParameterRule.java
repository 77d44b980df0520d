package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.Dynamic;
import java.util.List;

/** A parameter that Amazon Connect reads as it stands holds no {@code $.} reference. */
final class StaticParameterRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.scalars().stream()
        .filter(StaticParameterRule::isWronglyDynamic)
        .map(
            s ->
                error(
                    s.pointer(),
                    flow.where(action.action())
                        + ": "
                        + flow.words().parameter(action.action().identifier(), s.path())
                        + " is \""
                        + s.text()
                        + "\", but a reference is not read here; write a fixed value"))
        .toList();
  }

  private static boolean isWronglyDynamic(ScalarUse scalar) {
    // The one value of a parameter may be a reference: an assistant's $.Wisdom.SessionArn.
    boolean fixed =
        scalar
            .use()
            .spec()
            .map(s -> s.dynamic() == Dynamic.NONE)
            .orElse(scalar.use().fixed().filter(f -> !f.value().equals(scalar.text())).isPresent());
    return fixed && References.contains(scalar.text());
  }
}
