package dev.switchboard.flow.check;

import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.List;
import java.util.regex.Pattern;

/** A static value has the form that its parameter demands, such as that of a phone number. */
final class ParameterFormatRule implements ShapeRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.scalars().stream()
        .filter(s -> s.isStatic() && !s.text().isEmpty())
        .filter(s -> s.use().spec().map(spec -> !fits(spec, s.text())).orElse(false))
        .map(
            s ->
                error(
                    s.pointer(),
                    flow.where(action.action())
                        + ": "
                        + flow.words().parameter(action.action().identifier(), s.path())
                        + " is \""
                        + s.text()
                        + "\"; write it in the form "
                        + s.use().spec().get().pattern()))
        .toList();
  }

  private static boolean fits(ParameterSpec spec, String text) {
    return spec.pattern().isEmpty() || Pattern.matches(spec.pattern(), text);
  }
}
