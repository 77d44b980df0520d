package dev.switchboard.flow.check;

import dev.switchboard.annotations.meta.Dynamic;
import java.util.List;

/** A parameter that is read when a contact runs is exactly one reference to a value. */
final class ReferenceRequiredRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.scalars().stream()
        .filter(ReferenceRequiredRule::isNoReference)
        .map(
            s ->
                error(
                    s.pointer(),
                    flow.where(action.action())
                        + ": "
                        + flow.words().parameter(action.action().identifier(), s.path())
                        + " is \""
                        + s.text()
                        + "\", but must be a reference; write one such as $.Attributes.name"))
        .toList();
  }

  private static boolean isNoReference(ScalarUse scalar) {
    boolean only = scalar.use().spec().map(s -> s.dynamic() == Dynamic.ONLY).orElse(false);
    return only
        && !scalar.use().staticToo()
        && !scalar.text().isEmpty()
        && !References.hasPlaceholder(scalar.text())
        && (!References.isReference(scalar.text()) || References.isNamespace(scalar.text()));
  }
}
