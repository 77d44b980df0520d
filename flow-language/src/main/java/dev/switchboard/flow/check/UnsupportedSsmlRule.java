package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Set;

/**
 * SSML has only tags that Amazon Connect supports; it ignores the others, and the prompt sounds
 * other than meant.
 */
final class UnsupportedSsmlRule implements ActionRule {
  private static final Set<String> SUPPORTED =
      Set.of(
          "speak",
          "break",
          "lang",
          "mark",
          "p",
          "phoneme",
          "prosody",
          "s",
          "say-as",
          "sub",
          "w",
          "amazon:effect");

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return SpokenText.of(action).stream()
        .filter(SpokenText::isSsml)
        .flatMap(t -> unsupported(flow, action, t).stream())
        .toList();
  }

  private List<FlowFinding> unsupported(FlowSubject flow, FlowAction action, SpokenText text) {
    return Ssml.read(text.text()).tags().stream()
        .filter(tag -> !SUPPORTED.contains(tag))
        .map(
            tag ->
                warning(
                    text.pointer(),
                    flow.where(action)
                        + ": "
                        + flow.words().parameter(action.identifier(), text.path())
                        + " has the tag <"
                        + tag
                        + ">, which Amazon Connect ignores; "
                        + Suggestion.clause(tag, SUPPORTED, "supported tags")))
        .toList();
  }
}
