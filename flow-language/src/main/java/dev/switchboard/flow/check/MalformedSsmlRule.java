package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Optional;

/**
 * SSML is well-formed XML inside {@code <speak>}; otherwise the prompt fails when a contact hears
 * it. Without {@code <speak>} it is a warning, since Amazon Connect publishes such flows.
 */
final class MalformedSsmlRule implements ActionRule {
  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return SpokenText.of(action).stream()
        .filter(
            t ->
                t.isSsml()
                    && !References.isReference(t.text())
                    && !References.hasPlaceholder(t.text()))
        .flatMap(t -> check(flow, action, t).stream())
        .toList();
  }

  private Optional<FlowFinding> check(FlowSubject flow, FlowAction action, SpokenText text) {
    Ssml ssml = Ssml.read(text.text());
    String parameter =
        flow.where(action) + ": " + flow.words().parameter(action.identifier(), text.path());
    if (ssml.fault().isPresent()) {
      String change = "; close every tag, and write &amp; for & and &lt; for <";
      return Optional.of(
          error(
              text.pointer(),
              parameter + " is no well-formed SSML: " + ssml.fault().get() + change));
    }
    return ssml.isSpeak()
        ? Optional.empty()
        : Optional.of(
            warning(
                text.pointer(),
                parameter + " is SSML without a root; put it inside <speak> and </speak>"));
  }
}
