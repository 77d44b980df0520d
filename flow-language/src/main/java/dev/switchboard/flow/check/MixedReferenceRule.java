package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.Dynamic;
import java.util.List;

/** A parameter that may be a reference is one as a whole, not text with a reference inside. */
final class MixedReferenceRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.scalars().stream()
        .filter(MixedReferenceRule::isMixed)
        .map(
            s ->
                error(
                    s.pointer(),
                    flow.where(action.action())
                        + ": "
                        + flow.words().parameter(action.action().identifier(), s.path())
                        + " is \""
                        + s.text()
                        + "\", which mixes text and a reference; write a fixed value, or one"
                        + " reference alone"))
        .toList();
  }

  private static boolean isMixed(ScalarUse scalar) {
    boolean whole =
        scalar.use().staticToo()
            && scalar
                .use()
                .spec()
                .filter(s -> s.dynamic() == Dynamic.WHOLE || s.dynamic() == Dynamic.ONLY)
                .isPresent();
    return whole && References.contains(scalar.text()) && !References.isReference(scalar.text());
  }
}
